using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AfTjData.Tool.Views;

/// <summary>How this program writes JSON: keys and words as the data files spell them, indented, line feeds; what has no value is left out.</summary>
internal static class ToolJson
{
    // Names are to be readable; nothing here goes into a web page unescaped.
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes a value; its properties become kebab-case keys.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A record as <see cref="AfTjDataJson"/> writes it.</summary>
    public static JsonObject Of(IRecord record) => JsonNode.Parse(AfTjDataJson.ToJson(record))!.AsObject();
}
