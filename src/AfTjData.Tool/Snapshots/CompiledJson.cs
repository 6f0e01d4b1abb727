using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;

namespace AfTjData.Tool.Snapshots;

/// <summary>Writes compiled records as <see cref="AfTjDataJson"/> writes them once they are built.</summary>
/// <param name="dataset">The dataset, which has no errors.</param>
internal sealed class CompiledJson(LinkedDataset dataset)
{
    /// <summary>The JSON of a record.</summary>
    public JsonObject Of(BoundRecord record)
    {
        var json = new JsonObject { ["id"] = record.Id, ["kind"] = record.Kind.Name };
        AddFields(json, record.Body);
        return json;
    }

    private void AddFields(JsonObject json, BoundStruct body)
    {
        for (var i = 0; i < body.Fields.Count; i++)
        {
            var field = body.Shape.Fields[i];
            if (body.Fields[i] is { } value && !IsLeftOut(field, value))
                json.Add(field.Name, Of(field, value));
        }
    }

    private JsonNode Of(FieldDefinition field, BoundValue value)
    {
        switch (value)
        {
            case BoundList list:
                return new JsonArray([.. list.Items.Select(i => Of(field, i))]);
            case BoundStruct inner:
                var json = new JsonObject();
                AddFields(json, inner);
                return json;
            case BoundReference reference when field.Type.IsAny:
                return JsonValue.Create($"{dataset.Tables[dataset.Resolve(reference, field)!.Value.Table].Kind.Name}/{reference.Id}");
            case BoundReference reference:
                return JsonValue.Create(reference.Id);
            case BoundNumber number when field.Type.Type == FieldType.Date:
                return JsonValue.Create(DateOnly.FromDayNumber(number.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            case BoundNumber number when field.Type.Type == FieldType.Bool:
                return JsonValue.Create(number.Value == 1);
            case BoundNumber number:
                return JsonValue.Create(number.Value);
            case BoundDecimal number:
                return JsonValue.Create(number.Value);
            case BoundText text:
                return JsonValue.Create(text.Value);
            case BoundMember member:
                return JsonValue.Create(member.Member.Name);
            default:
                return JsonValue.Create(value.ToString()!);
        }
    }

    private static bool IsLeftOut(FieldDefinition field, BoundValue value) => value switch
    {
        BoundList list => list.Items.Count == 0 && !field.IsRequired,
        _ when field.IsRequired => false,
        BoundMember member => member.Member.Name == field.Default,
        BoundNumber number when field.Type.Type == FieldType.Bool => (number.Value == 1 ? "true" : "false") == field.Default,
        _ => false,
    };
}
