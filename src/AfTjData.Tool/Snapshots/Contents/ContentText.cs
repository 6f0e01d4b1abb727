using System.Text;
using System.Text.Json.Nodes;

namespace AfTjData.Tool.Snapshots.Contents;

/// <summary>Content as text that is the same exactly if the content is: keys in ordinal order, numbers digit by digit, as the dataset's own hash has them.</summary>
internal static class ContentText
{
    /// <summary>Whether two values are the same.</summary>
    public static bool Same(JsonNode? one, JsonNode? other) => Of(one) == Of(other);

    /// <summary>The text of a value.</summary>
    public static string Of(JsonNode? value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(JsonNode? value, StringBuilder text)
    {
        switch (value)
        {
            case JsonObject fields:
                text.Append('{');
                foreach (var (name, inner) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
                {
                    text.Append(JsonValue.Create(name).ToJsonString()).Append(':');
                    Write(inner, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonArray list:
                text.Append('[');
                foreach (var item in list)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(value is null ? "null" : value.ToJsonString());
                break;
        }
    }
}
