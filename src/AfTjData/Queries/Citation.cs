using System.Globalization;

namespace AfTjData;

/// <summary>Cites a record.</summary>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public static class Citation
{
    /// <summary>A record's citation: what it says, how firmly, who says so and where, and in which version of the dataset it stands.</summary>
    /// <param name="record">The record.</param>
    /// <returns>
    /// One line of plain text: <c>caption[: quantity] [status; hedges; disputed]. sources. AfTjData version, kind/id.</c> A source is given as <c>authors, "title" (publisher, date), places</c>, with what is
    /// not known left out, and a date that the text does not state in square brackets; sources stand a semicolon apart. A place is paragraph and sentence, followed by <c>via</c> and whom the sentence has it from, nearest first,
    /// or by <c>denies</c> where it denies the record.
    /// </returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <example><code>
    /// Console.WriteLine(Figures.All["casa-1000-power-3000-mw"].Cite());
    /// // Power that CASA-1000 could carry from Central Asia to South Asia: 3000 MW [possible; asserted; disputed].
    /// // "Tajik Delegation Kabul Visit Signals Regional Thaw" (SouthAsianDesk, 2025-11-16), 15.3. AfTjData 1.0.0, figure/casa-1000-power-3000-mw. (all on one line)
    /// </code></example>
    public static string Cite(this IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var quantity = record is Figure figure ? $": {figure.Quantity}" : "";
        var sources = RecordEvidence.All(record).GroupBy(e => e.At.Source).Select(Cite).ToList();
        var told = sources.Count == 0 ? "No source; the curators answer for it" : string.Join("; ", sources);
        return $"{record.Caption}{quantity}{Qualifiers(record)}. {told}. AfTjData {Dataset.Version}, {record.Kind}/{record.Id}.";
    }

    private static string Qualifiers(IRecord record)
    {
        var hedges = RecordEvidence.Telling(record).Select(e => e.Hedge.ToKey() + (e.Polarity == Polarity.Denies ? " denial" : "")).Distinct(StringComparer.Ordinal);
        var all = new[] { (record as IHasStatus)?.Status.ToKey(), string.Join(", ", hedges), Disputes.About(record).Count > 0 ? "disputed" : null }.Where(q => !string.IsNullOrEmpty(q));
        var text = string.Join("; ", all);
        return text.Length == 0 ? "" : $" [{text}]";
    }

    private static string Cite(IGrouping<Ref<Source>, Evidence> told)
    {
        var source = told.Key.Value;
        var authors = source.Authors.Count == 0 ? "" : string.Join(" and ", source.Authors.Select(a => a.Caption)) + ", ";
        var date = source.Date is { } day ? source.DateBasis is DateBasis.Stated ? day.Text : $"[{day}]" : null;
        var imprint = string.Join(", ", new[] { source.Publisher?.Value.Caption, date }.Where(p => p is not null));
        var places = string.Join(", ", told.Select(Place).Distinct(StringComparer.Ordinal));
        return $"{authors}\"{source.Title}\"{(imprint.Length == 0 ? "" : $" ({imprint})")}, {places}";
    }

    private static string Place(Evidence evidence)
    {
        var at = evidence.At;
        var start = string.Create(CultureInfo.InvariantCulture, $"{at.Paragraph}.{at.Sentence}");
        var end = at.EndParagraph != at.Paragraph
            ? string.Create(CultureInfo.InvariantCulture, $"-{at.EndParagraph}.{at.EndSentence}")
            : at.EndSentence != at.Sentence ? string.Create(CultureInfo.InvariantCulture, $"-{at.EndSentence}") : "";
        var via = evidence.Via.Count == 0 ? "" : " via " + string.Join(" via ", evidence.Via.Select(v => v.Caption));
        return start + end + via + (evidence.Polarity == Polarity.Denies ? " denies" : "");
    }
}
