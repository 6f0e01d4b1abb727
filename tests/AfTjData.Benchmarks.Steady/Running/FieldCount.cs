using System.Text;
using System.Text.Json;

namespace AfTjData.Benchmarks.Steady.Running;

/// <summary>Counts the fields that hold something.</summary>
internal static class FieldCount
{
    /// <summary>Those of every record and of the structures in it. A list counts once, with the fields of its items; a locator is one field.</summary>
    public static long OfAll() => Dataset.Records.Sum(Of);

    // JSON leaves out what is empty; `kind` is the table's and not read from the row.
    private static long Of(IRecord record)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(AfTjDataJson.ToJson(record)));
        long fields = -1;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                fields++;
        }

        return fields;
    }
}
