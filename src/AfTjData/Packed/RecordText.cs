namespace AfTjData.Packed;

/// <summary>The one-line text of a record. It follows no reference.</summary>
internal static class RecordText
{
    /// <summary>Kind, id and caption, then in brackets what keeps a reader from taking it for more than it is: the status, and each hedge once.</summary>
    public static string Of(IRecord record, string? status)
    {
        var hedges = string.Join(", ", record.Evidence.Select(Qualifier).Distinct(StringComparer.Ordinal));
        var qualifiers = string.Join("; ", new[] { status, hedges }.Where(q => !string.IsNullOrEmpty(q)));
        return $"{record.Kind}/{record.Id}: {record.Caption}" + (qualifiers.Length == 0 ? "" : $" [{qualifiers}]");
    }

    private static string Qualifier(Evidence evidence) =>
        evidence.Hedge.ToKey() + (evidence.Polarity == Polarity.Denies ? " denial" : "");
}
