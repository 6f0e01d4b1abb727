using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Exports.Fields;

namespace AfTjData.Tool.Exports.GraphMl;

/// <summary>What a node or edge says, name by name; what is set later takes the place of what was set before.</summary>
internal sealed class GraphAttributes
{
    private readonly Dictionary<string, (string Type, string Value)> _values = new(StringComparer.Ordinal);

    /// <summary>The attributes by name, each with its GraphML type and its text.</summary>
    public IEnumerable<(string Name, string Type, string Value)> All => _values.Select(v => (v.Key, v.Value.Type, v.Value.Value));

    /// <summary>Sets a text.</summary>
    public GraphAttributes Set(string name, string value)
    {
        _values[name] = ("string", value);
        return this;
    }

    /// <summary>Sets a truth value.</summary>
    public GraphAttributes Set(string name, bool value)
    {
        _values[name] = ("boolean", value ? "true" : "false");
        return this;
    }

    /// <summary>Sets a field's value: numbers stay numbers, lists become one text, groups of fields several attributes.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="field">The field. Of references nothing is set, because they are edges.</param>
    /// <param name="value">The value.</param>
    /// <param name="prefix">What stands before the name.</param>
    public void Set(Schema schema, FieldDefinition field, JsonNode value, string prefix = "")
    {
        if (field.Type.Type is FieldType.Ref or FieldType.Locator)
            return;
        var name = prefix + field.Name;
        switch (value)
        {
            case JsonObject inner:
                foreach (var (innerField, innerValue) in FilledFields.Of(schema.StructOf(field)!, inner))
                    Set(schema, innerField, innerValue, name + ".");
                break;
            // Whatever is in a list of groups stays together only as JSON.
            case JsonArray list when field.Type.Type == FieldType.Struct:
                Set(name, ExportJson.Line(list));
                break;
            case JsonArray list:
                Set(name, string.Join(EvidenceSummary.Separator, list.Select(i => FilledFields.Text(i!))));
                break;
            default:
                _values[name] = (TypeOf(value), FilledFields.Text(value));
                break;
        }
    }

    /// <summary>Sets what the evidence says: hedges, polarities and each piece.</summary>
    public void Set(EvidenceSummary? evidence)
    {
        if (evidence is null)
            return;
        Set(EvidenceSummary.Hedge, string.Join(EvidenceSummary.Separator, evidence.Hedges));
        Set(EvidenceSummary.Polarity, string.Join(EvidenceSummary.Separator, evidence.Polarities));
        Set(EvidenceSummary.Struct, string.Join(EvidenceSummary.Separator, evidence.Pieces));
    }

    private static string TypeOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.AsValue().TryGetValue<int>(out _) ? "int" : "double",
        _ => "string",
    };
}
