using System.Text.Json.Nodes;

namespace AfTjData.Tool.Comparisons;

/// <summary>What has to be seen wherever a record is named: how far it has got, how firmly who tells it, whether it is in dispute.</summary>
/// <param name="Caption">What it is called; null where that is not known.</param>
/// <param name="Status">How far it has got in the world; null where its kind has no status, or it is not known.</param>
/// <param name="Told">Who tells it.</param>
/// <param name="IsDisputed">Whether it is a side of an open dispute.</param>
internal sealed record RecordMention(string? Caption, string? Status, IReadOnlyList<RecordAttribution> Told, bool IsDisputed)
{
    /// <summary>The mention of a changed record: as it is now, or as it was if it is gone.</summary>
    public static RecordMention Of(RecordChange change)
    {
        var record = change.New ?? change.Old;
        return new RecordMention(change.Caption, record?["status"]?.ToString(), record is null ? [] : RecordAttribution.Of(record), change.IsDisputed);
    }

    /// <summary>The mark, as in <c>[planned; reported; disputed]</c>; empty where there is nothing to say.</summary>
    public string Mark()
    {
        string?[] words = [Status, string.Join(", ", Told.Select(t => t.Hedge + (t.IsDenial ? " denial" : "")).Distinct(StringComparer.Ordinal)), IsDisputed ? "disputed" : null];
        var text = string.Join("; ", words.Where(w => !string.IsNullOrEmpty(w)));
        return text.Length == 0 ? "" : $"[{text}]";
    }
}
