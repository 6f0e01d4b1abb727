using AfTjData.Compiler.Parse;

namespace AfTjData.Fuzzing.Inputs;

/// <summary>One data folder to compile.</summary>
/// <param name="Number">Its number in the run: with the seed, all that it takes to make it again.</param>
/// <param name="Base">The folder that it was made from.</param>
/// <param name="Mutators">What was done to it, in order.</param>
/// <param name="Changes">The files that differ from the base; null for one that is gone.</param>
public sealed record FuzzInput(long Number, BaseDataset Base, IReadOnlyList<string> Mutators, IReadOnlyDictionary<string, string?> Changes)
{
    /// <summary>Every file, in the order of paths.</summary>
    public IEnumerable<DataFile> Files => Base.Files.Where(f => !Changes.ContainsKey(f.Key)).Select(f => new DataFile(f.Key, f.Value))
        .Concat(Changes.Where(c => c.Value is not null).Select(c => new DataFile(c.Key, c.Value!)))
        .OrderBy(f => f.Path, StringComparer.Ordinal);

    /// <summary>Whether the schema is that of the base.</summary>
    public bool HasBaseSchema => Changes.All(c => DataPath.RoleOf(c.Key) != DataRole.Schema
        || (Base.Files.TryGetValue(c.Key, out var old) && old == c.Value));
}
