using System.Text;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Snapshots.Contents;

/// <summary>Content in the canonical form that the compiler hashes, from the JSON of a record and not from its YAML.</summary>
/// <param name="lookup">What is known of the fields.</param>
internal sealed class CanonicalContent(SchemaLookup lookup)
{
    private readonly RecordContent _contents = new(lookup);

    /// <summary>The canonical text of a record, from that of its fields.</summary>
    public static string Of(string kind, string id, IReadOnlyDictionary<string, string> fields) =>
        $"{kind}/{id}\n" + string.Concat(fields.Select(f => $"  {f.Key}: {f.Value}\n"));

    /// <summary>The filled fields of a record by name, each in canonical form.</summary>
    public SortedDictionary<string, string> FieldsOf(string kind, JsonObject record)
    {
        var shape = new ShapeName(IsKind: true, kind);
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in _contents.Of(kind, record))
        {
            var text = new StringBuilder();
            Write(lookup.Field(shape, name), value!, text);
            fields.Add(name, text.ToString());
        }

        return fields;
    }

    private void Write(FieldDefinition? field, JsonNode value, StringBuilder text)
    {
        switch (value)
        {
            case JsonArray list:
                text.Append('[');
                foreach (var item in list)
                {
                    Write(field, item!, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonObject inner:
                var shape = SchemaLookup.ShapeOf(field);
                text.Append('{');
                foreach (var (name, innerValue) in inner.OrderBy(f => f.Key, StringComparer.Ordinal))
                {
                    text.Append(name).Append(':');
                    Write(lookup.Field(shape, name), innerValue!, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            default:
                text.Append(field?.Type.Type == FieldType.Ref ? value.ToString() : Quoted(value.ToString()));
                break;
        }
    }

    private static string Quoted(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + '"';
}
