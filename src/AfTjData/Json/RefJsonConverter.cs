using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AfTjData.Json;

/// <summary>
/// Reads and writes references and lists of them: as the id of the record, or as kind and id where it may be of any kind. A reference to nothing is null. The
/// serializer finds it by itself.
/// </summary>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RefJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() is var open && (open == typeof(Ref<>) || open == typeof(RefList<>));
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type refers to records that are not of the library.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        JsonKinds.Reference(typeToConvert) ?? throw new NotSupportedException($"{typeToConvert} does not refer to a kind of record of the library.");

    /// <summary>The converter of a type, if it is that of references to one type of record, or of lists of them.</summary>
    /// <remarks>Asked type by type, so that no generic type is ever made at run time.</remarks>
    internal static JsonConverter? For<T>(Type type, ReadItem<Ref<T>> read)
        where T : class, IRecord
    {
        if (type == typeof(Ref<T>))
            return new One<T>(read);
        return type == typeof(RefList<T>) ? new Many<T>(read) : null;
    }

    private static string Text<T>(Ref<T> reference)
        where T : class, IRecord => typeof(T) == typeof(IRecord) ? $"{reference.Kind}/{reference.Id}" : reference.Id;

    private sealed class One<T>(ReadItem<Ref<T>> read) : TextJsonConverter<Ref<T>>
        where T : class, IRecord
    {
        private protected override bool IsDefaultNull => true;

        private protected override Ref<T> FromText(ref JsonInput input) => read(ref input);

        private protected override string? ToText(Ref<T> value) => value.IsNone ? null : Text(value);
    }

    private sealed class Many<T>(ReadItem<Ref<T>> read) : JsonConverter<RefList<T>>
        where T : class, IRecord
    {
        public override RefList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var input = new JsonInput(reader);
            var list = input.Refs(read);
            reader = input.Reader;
            return list;
        }

        public override void Write(Utf8JsonWriter writer, RefList<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var reference in value.References)
                writer.WriteStringValue(Text(reference));
            writer.WriteEndArray();
        }
    }
}
