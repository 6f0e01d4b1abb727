using System.Globalization;
using System.Text;

namespace AfTjData.Packed;

/// <summary>The one-line text of a struct of the schema, much as the data files write it. It follows no reference.</summary>
internal static class StructText
{
    /// <summary>The fields that have a value, in the order of the schema, as in <c>{ actor: actor/taliban, role: Recipient }</c>.</summary>
    /// <param name="fields">The name of each field, and its value.</param>
    public static string Of(ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var text = new StringBuilder("{");
        foreach (var (name, value) in fields)
        {
            if (value is null || Text(value) is not { Length: > 0 } said || said == "[]")
                continue;
            text.Append(text.Length == 1 ? " " : ", ").Append(name).Append(": ").Append(said);
        }

        return text.Append(" }").ToString();
    }

    private static string? Text(object value) => value switch
    {
        bool known => known ? "true" : "false",
        IFormattable number => number.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
