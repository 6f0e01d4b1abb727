using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>C# names that have to differ, and whose each is.</summary>
/// <param name="comparer">What counts as different.</param>
internal sealed class NameSet(StringComparer comparer)
{
    private readonly Dictionary<string, (string Name, string Owner)> _taken = new(comparer);

    /// <summary>Keeps a name for something that is not the schema's.</summary>
    public NameSet Reserve(string owner, params string[] names)
    {
        foreach (var name in names)
            _taken[name] = (name, owner);
        return this;
    }

    /// <summary>Takes a name; reports and is false where another has it.</summary>
    public bool TryTake(string name, string what, Location location, DiagnosticSink sink)
    {
        if (!_taken.TryGetValue(name, out var first))
        {
            _taken.Add(name, (name, what));
            return true;
        }

        var clash = first.Name == name
            ? $"and so does {first.Owner}"
            : $"which differs from `{first.Name}` ({first.Owner}) in capitals only";
        sink.Report(Findings.NameClash, location.Path, location.Span, $"{char.ToUpperInvariant(what[0])}{what.Substring(1)} becomes `{name}` in C#, {clash}; rename it");
        return false;
    }
}
