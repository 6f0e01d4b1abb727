using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Fields;

/// <summary>A reference that a record holds, at whatever depth.</summary>
/// <param name="Path">The fields that lead to it, as in <c>participants.actor</c>.</param>
/// <param name="Top">The field of the record in which it stands.</param>
/// <param name="Field">The field that it is.</param>
/// <param name="Target">Kind and id of the record that it is to.</param>
/// <param name="Holder">What the struct in which it stands says besides; empty where it stands in the record itself.</param>
internal sealed record RecordReference(
    string Path, FieldDefinition Top, FieldDefinition Field, string Target, IReadOnlyList<(ShapeDefinition Shape, JsonObject Values)> Holder);

/// <summary>Finds the references of records, as the schema says where they are.</summary>
internal static class RecordReferences
{
    /// <summary>The references of a record in the order of the schema, those to its sources too.</summary>
    public static IEnumerable<RecordReference> Of(Schema schema, KindDefinition kind, JsonObject record) => In(schema, kind, record, "", null, []);

    private static IEnumerable<RecordReference> In(
        Schema schema, ShapeDefinition shape, JsonObject values, string prefix, FieldDefinition? top, IReadOnlyList<(ShapeDefinition, JsonObject)> holder)
    {
        foreach (var field in shape.Fields)
        {
            if (values[field.Name] is not { } value)
                continue;
            foreach (var item in FilledFields.Items(value))
            {
                if (field.Type.Type is FieldType.Ref or FieldType.Locator)
                {
                    yield return new RecordReference(prefix + field.Name, top ?? field, field, ReferenceText.Of(field, item), holder);
                }
                else if (schema.StructOf(field) is { } inner)
                {
                    foreach (var found in In(schema, inner, item.AsObject(), $"{prefix}{field.Name}.", top ?? field, [.. holder, (inner, item.AsObject())]))
                        yield return found;
                }
            }
        }
    }
}
