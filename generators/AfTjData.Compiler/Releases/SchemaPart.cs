namespace AfTjData.Compiler.Releases;

/// <summary>A part of a schema as far as it matters to whoever uses the data: its name, what is settled of it, and its own parts.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Name">Its name, within the part that it belongs to.</param>
/// <param name="Properties">What is settled of it, such as <c>type</c> and <c>required</c> of a field. What is not there is not so.</param>
/// <param name="Parts">The fields of a kind or struct, the members of an enum.</param>
public sealed record SchemaPart(SchemaPartType Type, string Name, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<SchemaPart> Parts)
{
    /// <summary>The property of a field that every record has to fill.</summary>
    public const string Required = "required";

    /// <summary>What is settled under a name; null where nothing is.</summary>
    public string? this[string property] => Properties.TryGetValue(property, out var value) ? value : null;

    /// <summary>Whether it is a field that every record has to fill.</summary>
    public bool IsRequired => Properties.ContainsKey(Required);
}

/// <summary>The parts that a schema has.</summary>
public enum SchemaPartType
{
    /// <summary>A kind of record.</summary>
    Kind = 1,

    /// <summary>A group of fields without an id.</summary>
    Struct = 2,

    /// <summary>An enum.</summary>
    Enum = 3,

    /// <summary>A field of a kind or struct.</summary>
    Field = 4,

    /// <summary>A member of an enum.</summary>
    Member = 5,
}
