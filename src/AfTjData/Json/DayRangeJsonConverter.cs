using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AfTjData.Json;

/// <summary>Reads and writes numbers of days as <c>{"least":15,"most":45}</c>, an end that is not known left out. The serializer finds it by itself.</summary>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DayRangeJsonConverter : JsonConverter<DayRange>
{
    private static readonly JsonKeys Keys = new("number of days", new JsonKey("least", false), new JsonKey("most", false));

    /// <inheritdoc/>
    public override DayRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var input = new JsonInput(reader);
        Span<bool> seen = stackalloc bool[2];
        Span<long> numbers = stackalloc long[2];
        var key = -1;
        input.BeginObject(Keys);
        while (input.NextKey(Keys, seen, ref key))
            numbers[key] = input.Long();
        long? least = seen[0] ? numbers[0] : null;
        long? most = seen[1] ? numbers[1] : null;
        if (least > most)
            throw input.Error("`least` is greater than `most`");
        reader = input.Reader;
        return new DayRange(least, most);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DayRange value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Least is { } least)
            writer.WriteNumber("least"u8, least);
        if (value.Most is { } most)
            writer.WriteNumber("most"u8, most);
        writer.WriteEndObject();
    }
}
