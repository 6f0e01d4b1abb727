using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Snapshots;

/// <summary>References as kind and id, whether the field says the kind or the value does.</summary>
internal static class ReferenceText
{
    /// <summary>The record that a reference is to, such as <c>place/kunduz</c>; that of a locator is its source.</summary>
    /// <param name="field">The field that holds it.</param>
    /// <param name="value">One reference, as JSON has it.</param>
    public static string Of(FieldDefinition field, JsonNode value)
    {
        var text = value.GetValue<string>();
        return field.Type switch
        {
            { Type: FieldType.Locator } => "source/" + text[..text.LastIndexOf('#')],
            { Target: { } kind } => $"{kind}/{text}",
            _ => text,
        };
    }
}
