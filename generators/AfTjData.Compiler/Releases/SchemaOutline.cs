using System.Globalization;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Compiler.Releases;

/// <summary>A schema as far as it matters to whoever uses the data. Summaries and rules are left out: no program is written against them.</summary>
/// <param name="Parts">Kinds, structs and enums.</param>
public sealed record SchemaOutline(IReadOnlyList<SchemaPart> Parts)
{
    /// <summary>A schema without anything in it.</summary>
    public static SchemaOutline Empty { get; } = new([]);

    /// <summary>The outline of a schema.</summary>
    public static SchemaOutline Of(Schema schema) => new(
        [
            .. schema.Kinds.Select(k => new SchemaPart(SchemaPartType.Kind, k.Name, Properties(k), Fields(k))),
            .. schema.Structs.Select(s => new SchemaPart(SchemaPartType.Struct, s.Name, Properties(), Fields(s))),
            .. schema.Enums.Select(e => OfEnum(e.Name, e.Members.Select(m => (m.Name, m.Number)))),
        ]);

    /// <summary>The part that an enum is.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="members">Its members and their numbers.</param>
    public static SchemaPart OfEnum(string name, IEnumerable<(string Member, int Number)> members) => new(
        SchemaPartType.Enum,
        name,
        Properties(),
        [.. members.Select(m => new SchemaPart(SchemaPartType.Member, m.Member, Properties(("number", m.Number.ToString(CultureInfo.InvariantCulture))), []))]);

    // What the C# of the library is made of: the table's name, its members, what a caption is, what can be found by name.
    private static Dictionary<string, string> Properties(KindDefinition kind) => Properties(
        ("plural", kind.Plural), ("members", Flag(kind.HasMembers)), ("caption", kind.Caption), ("find", kind.Find));

    private static SchemaPart[] Fields(ShapeDefinition shape) => [.. shape.Fields.Select(f => new SchemaPart(SchemaPartType.Field, f.Name, Properties(f), []))];

    private static Dictionary<string, string> Properties(FieldDefinition field) => Properties(
        ("type", field.Type.ToString()),
        (SchemaPart.Required, Flag(field.IsRequired)),
        ("default", field.Default),
        ("of", field.Of.Count == 0 ? null : string.Join(", ", field.Of)),
        ("min", field.Min?.ToString(CultureInfo.InvariantCulture)),
        ("max", field.Max?.ToString(CultureInfo.InvariantCulture)),
        ("index", Flag(field.IsIndexed)),
        ("reverse", field.Reverse ?? (field.InnerReverses.Count == 0 ? null : string.Join(", ", field.InnerReverses.Select(r => $"{r.Field}: {r.Name}")))));

    private static Dictionary<string, string> Properties(params IEnumerable<(string Name, string? Value)> properties) =>
        properties.Where(p => p.Value is not null).ToDictionary(p => p.Name, p => p.Value!, StringComparer.Ordinal);

    private static string? Flag(bool value) => value ? "true" : null;
}
