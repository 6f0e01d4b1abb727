using System.Text.Json;
using AfTjData.Curation;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Exports.Ndjson;

namespace AfTjData.Tool.Snapshots.Reading;

/// <summary>The records of a snapshot as this version of the library types them.</summary>
internal static class TypedRecords
{
    /// <summary>Reads every record, by kind and id.</summary>
    /// <exception cref="CurationException">A record is none of this version's; the message names file, line, place in the record and what is wrong.</exception>
    public static IReadOnlyList<IRecord> Of(DatasetSnapshot dataset)
    {
        var records = new List<IRecord>();
        foreach (var kind in dataset.Kinds)
        {
            for (var i = 0; i < kind.Records.Count; i++)
            {
                try
                {
                    records.Add(AfTjDataJson.FromJson<IRecord>(ExportJson.Line(kind.Records[i])));
                }
                catch (JsonException e)
                {
                    throw new CurationException(FormattableString.Invariant($"{kind.Definition.Plural}{NdjsonFiles.Extension}({i + 1}): {e.Message}"));
                }
            }
        }

        return records;
    }
}
