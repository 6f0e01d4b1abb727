using AfTjData.Compiler.Parse;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Mutators;

/// <summary>A data folder on its way to become an input.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="dice">Its chance.</param>
public sealed class Draft(BaseDataset start, Dice dice)
{
    private readonly SortedDictionary<string, string?> _changes = new(StringComparer.Ordinal);

    /// <summary>Where it began.</summary>
    public BaseDataset Base { get; } = start;

    /// <summary>Its chance.</summary>
    public Dice Dice { get; } = dice;

    /// <summary>What differs from the base so far.</summary>
    public IReadOnlyDictionary<string, string?> Changes => _changes;

    /// <summary>The text of a file; null if it is gone.</summary>
    public string? this[string path]
    {
        get => _changes.TryGetValue(path, out var text) ? text : Base.Files.GetValueOrDefault(path);
        set => _changes[path] = value;
    }

    /// <summary>A file to change: mostly one that was changed already, or one of records.</summary>
    public string AnyPath()
    {
        if (_changes.Count > 0 && !Dice.Once(4))
            return _changes.Keys.ElementAt(Dice.Below(_changes.Count));
        var path = Dice.Of(Base.Paths);
        // The schema has more files than the records, and less in them.
        return DataPath.RoleOf(path) == DataRole.Schema && !Dice.Once(3) ? Dice.Of(Base.Paths) : path;
    }

    /// <summary>The nodes of a file as it is now.</summary>
    public YamlMap Nodes(string path) =>
        _changes.TryGetValue(path, out var text) ? YamlReader.Read(new DataFile(path, text ?? "")).Root
        : Base.Parsed.TryGetValue(path, out var parsed) ? parsed.Root
        : new YamlMap(Compiler.Diagnostics.SourceSpan.FileStart, []);
}
