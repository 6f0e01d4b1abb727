using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AfTjData.Json;

/// <summary>Reads and writes records whatever their kind; the kind in the JSON decides what is read. The serializer finds it by itself.</summary>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IRecordJsonConverter : JsonConverter<IRecord>
{
    /// <inheritdoc/>
    public override IRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadFrom(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IRecord value, JsonSerializerOptions options) => JsonKinds.Write(writer, value);

    internal static IRecord ReadFrom(ref Utf8JsonReader reader)
    {
        var input = new JsonInput(reader);
        var record = JsonKinds.Read(KindOf(reader, in input), ref input);
        reader = input.Reader;
        return record;
    }

    // The reader is a copy: it looks ahead, wherever among the keys the kind stands.
    private static string KindOf(Utf8JsonReader reader, in JsonInput input)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw input.Error("an object is expected here: a record");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (isKind && reader.TokenType == JsonTokenType.String)
                return reader.GetString()!;
            reader.TrySkip();
        }

        throw input.Error("`kind` is missing; every record has it");
    }
}
