using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Listings;

/// <summary>The words by which the records of a kind are sorted: an event's type and mode, a position's stance, a figure's measure.</summary>
internal static class TypeWords
{
    private const string Status = "status";

    /// <summary>The fields of a kind that hold such a word. How far a record has got is asked for by itself.</summary>
    public static IEnumerable<FieldDefinition> Fields(KindDefinition kind) =>
        kind.Fields.Where(f => f is { Type.Type: FieldType.Enum, IsIndexed: true } && f.Name != Status);

    /// <summary>The words that a kind's records can have.</summary>
    public static IEnumerable<string> Of(KindDefinition kind) =>
        Fields(kind).SelectMany(f => ShippedSchema.Value.EnumOf(f)!.Members).Select(m => m.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The words that a record has.</summary>
    public static IEnumerable<string> Of(KindDefinition kind, IRecord record)
    {
        var json = ToolJson.Of(record);
        return Fields(kind).Where(f => json.ContainsKey(f.Name)).Select(f => json[f.Name]!.ToString());
    }

    /// <summary>Whether a kind's records have a status.</summary>
    public static bool HasStatus(KindDefinition kind) => kind.Field(Status) is not null;
}
