using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AfTjData.Json;

/// <summary>Reads and writes a value that is one text in JSON, and one key of an object where it is the key of a dictionary. The serializer finds it by itself.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Whether the default value says nothing, and so is null in JSON.</summary>
    private protected virtual bool IsDefaultNull => false;

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (IsDefaultNull && reader.TokenType == JsonTokenType.Null)
            return default!;
        var input = new JsonInput(reader);
        return FromText(ref input);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(ToText(value));

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var input = new JsonInput(reader);
        return FromText(ref input);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The value says nothing, and nothing is no key.</exception>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(ToText(value) ?? throw new InvalidOperationException($"A default {typeof(T).Name} says nothing, so it cannot be the key of a JSON object."));

    /// <summary>Reads the text that the input stands on; it is a string or a key.</summary>
    private protected abstract T FromText(ref JsonInput input);

    /// <summary>The text; null for a default value that says nothing.</summary>
    private protected abstract string? ToText(T value);
}
