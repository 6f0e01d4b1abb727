namespace AfTjData.Tool.Exports.Relational;

/// <summary>Gives out names, none twice.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A schema name in snake case, which SQL takes without more quotes than for its own words.</summary>
    public static string Snake(string name) => name.Replace('-', '_');

    /// <summary>The name, or the name with a number where it is taken.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
            free = FormattableString.Invariant($"{name}_{i}");
        return free;
    }

    /// <summary>Whether a name is taken.</summary>
    public bool Has(string name) => _taken.Contains(name);
}
