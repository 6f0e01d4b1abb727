using System.Text.Json.Serialization;
using AfTjData.Json;

namespace AfTjData;

/// <summary>What every record has, for code that treats all kinds alike.</summary>
/// <remarks>All implementations are immutable records of this library.</remarks>
/// <example><code>
/// IRecord record = Places.Kunduz;
/// Console.WriteLine($"{record.Kind}/{record.Id}: {record.Caption}");   // place/kunduz: Kunduz
/// Console.WriteLine(Dataset.Records.Count(r => r.Kind == "topic" &amp;&amp; r.Evidence.Count > 0));   // 0
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[JsonConverter(typeof(IRecordJsonConverter))]
public interface IRecord
{
    /// <summary>The kind of record as the data files name it, such as <c>event</c>.</summary>
    string Kind { get; }

    /// <summary>The id: unique within the kind, lower-case ASCII words joined by hyphens, never reused.</summary>
    string Id { get; }

    /// <summary>What a list or a message calls the record, in the curators' own words.</summary>
    string Caption { get; }

    /// <summary>Who says so, where and how firmly. Empty only for records that the curators answer for, such as topics.</summary>
    IReadOnlyList<Evidence> Evidence { get; }
}
