using System.Globalization;
using System.Text.Json;

namespace AfTjData.Json;

/// <summary>Writes what the JSON writer has no method of its own for.</summary>
internal static class JsonOutput
{
    /// <summary>A day, as <c>2025-11-13</c>.</summary>
    public static void Date(Utf8JsonWriter writer, DateOnly date)
    {
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <summary>A reference that may be to any kind, as <c>place/kunduz</c>.</summary>
    public static void AnyRef(Utf8JsonWriter writer, Ref<IRecord> reference) => writer.WriteStringValue($"{reference.Kind}/{reference.Id}");
}
