namespace AfTjData.Tool.Records;

/// <summary>What has to be seen beside a record wherever it is named: how far it has got, how firmly it is told, whether it is disputed.</summary>
internal static class RecordMark
{
    /// <summary>The record as in <c>event/some-visit (A visit) [planned; reported; disputed]</c>.</summary>
    public static string Named(IRecord record)
    {
        var mark = Of(record);
        return $"{record.Kind}/{record.Id} ({record.Caption}){(mark.Length == 0 ? "" : " " + mark)}";
    }

    /// <summary>The mark in square brackets; empty where there is nothing to say.</summary>
    /// <remarks>The words are those of <see cref="Citation.Cite"/>.</remarks>
    public static string Of(IRecord record) => Of(record, Disputes.About(record).Count > 0);

    /// <summary>The same for a side of a dispute that is just being shown: that it is disputed goes without saying.</summary>
    public static string OfSide(IRecord record) => Of(record, isDisputed: false);

    private static string Of(IRecord record, bool isDisputed)
    {
        var hedges = Told.Telling(record).Select(e => e.Hedge.ToKey() + (e.Polarity == Polarity.Denies ? " denial" : "")).Distinct(StringComparer.Ordinal);
        var words = new[] { (record as IHasStatus)?.Status.ToKey(), string.Join(", ", hedges), isDisputed ? "disputed" : null };
        var text = string.Join("; ", words.Where(w => !string.IsNullOrEmpty(w)));
        return text.Length == 0 ? "" : $"[{text}]";
    }
}
