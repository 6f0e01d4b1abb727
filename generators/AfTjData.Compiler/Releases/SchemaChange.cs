namespace AfTjData.Compiler.Releases;

/// <summary>What happened to a part of the schema.</summary>
/// <param name="Type">What.</param>
/// <param name="Part">To what kind of part.</param>
/// <param name="Name">Its name, behind that of the part it belongs to: <c>event</c>, <c>event.when</c>, <c>status.planned</c>.</param>
/// <param name="OldPart">The part as it was; null if it is new. Its own parts are gone with it when it is gone.</param>
/// <param name="NewPart">The part as it is; null if it is gone. Its own parts are new with it when it is new.</param>
/// <param name="Property">What changed of it, such as <c>required</c>; null if it is new or gone.</param>
public sealed record SchemaChange(SchemaChangeType Type, SchemaPartType Part, string Name, SchemaPart? OldPart, SchemaPart? NewPart, string? Property = null)
{
    /// <summary>What the property was; null where it was not set.</summary>
    public string? Old => Property is null ? null : OldPart?[Property];

    /// <summary>What the property is; null where it is not set.</summary>
    public string? New => Property is null ? null : NewPart?[Property];

    /// <summary>The kind, struct or enum that it happened to or in.</summary>
    public string Root => Name.IndexOf('.') is >= 0 and var point ? Name.Substring(0, point) : Name;
}

/// <summary>What can happen to a part of the schema.</summary>
public enum SchemaChangeType
{
    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It is gone.</summary>
    Removed = 2,

    /// <summary>Something of it is otherwise.</summary>
    Changed = 3,
}
