using AfTjData.Compiler.Bind.Locks;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Overviews;

/// <summary>The texts that the dataset was read from, and the outlets and documents that they lean on.</summary>
/// <param name="Texts">The texts, the newest first.</param>
/// <param name="Cited">What they lean on, what is leant on most first.</param>
internal sealed record SourceList(IReadOnlyList<ListedText> Texts, IReadOnlyList<CitedSource> Cited)
{
    /// <summary>Reads the list off the dataset.</summary>
    public static SourceList OfDataset() => new(
        [.. TextSummary.OfDataset().Select(t => new ListedText(Sources.All[t.Id], t, ShippedLocks.Value.Of(t.Id)))],
        [
            .. Sources.All.Where(s => s.File is null)
                .Select(CitedSource.Of)
                .OrderByDescending(c => c.Records)
                .ThenBy(c => c.Source.Id, StringComparer.Ordinal),
        ]);
}

/// <summary>A text.</summary>
/// <param name="Source">Its source record.</param>
/// <param name="Summary">What it gave the dataset.</param>
/// <param name="Lock">Its sentences; null if it was never locked.</param>
internal sealed record ListedText(Source Source, TextSummary Summary, LockedSource? Lock);

/// <summary>An outlet or document that texts lean on, known only through them.</summary>
/// <param name="Source">Its source record.</param>
/// <param name="Records">How many records are told with it named as where a text has them from.</param>
/// <param name="NamedBy">The texts that name it, and in which sentences.</param>
internal sealed record CitedSource(Source Source, int Records, IReadOnlyList<Locator> NamedBy)
{
    /// <summary>Sums up an outlet or document.</summary>
    public static CitedSource Of(Source source) => new(source, source.Attributions.Count, [.. source.Evidence.Select(e => e.At).Distinct()]);
}
