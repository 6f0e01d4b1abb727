namespace AfTjData.Tool.Records;

/// <summary>Records by kind and id, whatever the kind.</summary>
internal static class RecordByAddress
{
    private static readonly Lazy<Dictionary<(string Kind, string Id), IRecord>> All = new(() => Dataset.Records.ToDictionary(r => (r.Kind, r.Id)));

    /// <summary>The record, or null if there is none.</summary>
    public static IRecord? Find(string kind, string id) => All.Value.GetValueOrDefault((kind, id));
}
