using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>The names of the tables that others refer to.</summary>
internal sealed class TableNames
{
    // Locators lead to records of this kind, which the compiler knows by name.
    private const string SourceKind = "source";

    private readonly Dictionary<string, string> _kinds;
    private readonly Dictionary<string, string> _enums;

    /// <summary>Names the tables of a schema.</summary>
    public TableNames(Schema schema)
    {
        AllKinds = [.. schema.Kinds.Select(k => k.Name)];
        _kinds = schema.Kinds.ToDictionary(k => k.Name, k => Scope.Take(NameScope.Snake(k.Plural)));
        Records = Scope.Take("records");
        Dataset = Scope.Take("dataset");
        Redirects = Scope.Take("redirects");
        _enums = schema.Enums.ToDictionary(e => e.Name, e => Scope.Take("enum_" + NameScope.Snake(e.Name)));
    }

    /// <summary>The names that are given out; those of lists come from here too.</summary>
    public NameScope Scope { get; } = new();

    /// <summary>The kinds of the schema.</summary>
    public IReadOnlyList<string> AllKinds { get; }

    /// <summary>The table of the records of all kinds.</summary>
    public string Records { get; }

    /// <summary>The table of the dataset itself.</summary>
    public string Dataset { get; }

    /// <summary>The table of ids that were given up.</summary>
    public string Redirects { get; }

    /// <summary>The table of the sources, if the schema has such a kind.</summary>
    public string? Sources => _kinds.GetValueOrDefault(SourceKind);

    /// <summary>The table of a kind.</summary>
    public string OfKind(string kind) => _kinds[kind];

    /// <summary>The table of an enum.</summary>
    public string OfEnum(string name) => _enums[name];
}
