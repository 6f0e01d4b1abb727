using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AfTjData.Json;

namespace AfTjData;

/// <summary>Records as JSON, without reflection: nothing needs to be configured, and trimming takes nothing away.</summary>
/// <remarks>
/// <para>
/// An object has the id, the kind, and then the fields in the order of the schema, under the names that the data files use. Words of enums are
/// the data files' words; dates, quantities and places in sources are their canonical text; days are <c>yyyy-MM-dd</c>; a reference is the id of
/// the record, and <c>kind/id</c> where it may be of any kind. A field without a value, an optional list without an item and a field that has its
/// default are left out. The same record always gives the same text.
/// </para>
/// <para>
/// Reading is strict: a key that the schema does not know, one that stands twice, and one that is missing are errors, and so is <c>null</c>. What is read is
/// equal to what was written. A reference leads to the dataset's record where there is one of the kind and id; else it keeps kind and id, and
/// says so when asked for the record (<see cref="Ref{T}.IsResolved"/>).
/// </para>
/// <para>
/// <c>JsonSerializer</c> reads and writes the same JSON, by itself or with a source-generated <c>JsonSerializerContext</c> of the caller, for records and
/// for what holds them. It escapes letters other than ASCII unless its options have another encoder.
/// </para>
/// <para>
/// A type of the caller's may hold values too: <see cref="EdtfDate"/>, <see cref="Quantity"/>, <see cref="Locator"/>, <see cref="Ref{T}"/>, <see cref="RefList{T}"/>
/// and the enums of the data have the same text there as in a record, also as the key of a dictionary; a <see cref="Ternary"/> is <c>yes</c>, <c>no</c> or <c>maybe</c>, a
/// <see cref="DayRange"/> an object with <c>least</c> and <c>most</c>. A date that states none and a reference to nothing are <c>null</c> there. What cannot be read is a
/// <see cref="JsonException"/> whose message begins with the way to the value.
/// </para>
/// </remarks>
/// <example><code>
/// string json = AfTjDataJson.ToJson(Places.Kunduz);
/// Place kunduz = AfTjDataJson.FromJson&lt;Place&gt;(json);
/// bool same = kunduz == Places.Kunduz;   // true
/// </code></example>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class AfTjDataJson
{
    /// <summary>A record as JSON, on one line.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The JSON. Letters of any script stand as they are: it is meant for files and answers, not for being put into HTML as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A reference of the record refers to nothing.</exception>
    /// <example><code>Console.WriteLine(AfTjDataJson.ToJson(Topics.All["diplomacy"]));</code></example>
    public static string ToJson(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonKinds.Write(writer, record);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a record where a writer stands; indentation and escaping are the writer's.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="record"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A reference of the record refers to nothing, or no value can stand where the writer is.</exception>
    /// <example><code>
    /// var buffer = new ArrayBufferWriter&lt;byte&gt;();
    /// using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
    ///     AfTjDataJson.Write(writer, Places.Kunduz);
    /// bool same = AfTjDataJson.FromJson&lt;Place&gt;(buffer.WrittenSpan) == Places.Kunduz;   // true
    /// </code></example>
    public static void Write(Utf8JsonWriter writer, IRecord record)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(record);
        JsonKinds.Write(writer, record);
    }

    /// <summary>Reads a record.</summary>
    /// <typeparam name="T">The type of the record, or <see cref="IRecord"/> to let the kind in the JSON decide.</typeparam>
    /// <param name="json">The JSON of one record and nothing else.</param>
    /// <returns>A record that is equal to the one written; an instance of its own, even if the dataset holds its equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON, or not that of such a record; the message says what is wrong, and where in the record.</exception>
    /// <example><code>
    /// IRecord read = AfTjDataJson.FromJson&lt;IRecord&gt;(AfTjDataJson.ToJson(Places.Kunduz));
    /// bool same = read is Place place &amp;&amp; place == Places.Kunduz;   // true
    /// </code></example>
    public static T FromJson<T>(string json)
        where T : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromJson<T>(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a record.</summary>
    /// <typeparam name="T">The type of the record, or <see cref="IRecord"/> to let the kind in the JSON decide.</typeparam>
    /// <param name="json">The JSON of one record and nothing else, in UTF-8.</param>
    /// <returns>A record that is equal to the one written; an instance of its own, even if the dataset holds its equal.</returns>
    /// <exception cref="JsonException">The text is no JSON, or not that of such a record; the message says what is wrong, and where in the record.</exception>
    /// <example><code>
    /// byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(AfTjDataJson.ToJson(Places.Kunduz));
    /// Place kunduz = AfTjDataJson.FromJson&lt;Place&gt;(utf8);   // Kunduz
    /// </code></example>
    public static T FromJson<T>(ReadOnlySpan<byte> json)
        where T : class, IRecord
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var record = IRecordJsonConverter.ReadFrom(ref reader);
        // The reader throws at whatever stands after the record.
        reader.Read();
        return record as T ?? throw new JsonException($"$.kind: the record is of the kind `{record.Kind}`, and {typeof(T).Name} is asked for.", "$.kind", null, null);
    }
}
