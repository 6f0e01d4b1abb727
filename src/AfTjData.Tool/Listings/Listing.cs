using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Records;

namespace AfTjData.Tool.Listings;

/// <summary>The records of a kind that a filter lets through.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Of">How many records the kind has.</param>
/// <param name="Period">The period that was asked for, as EDTF.</param>
/// <param name="Asked">What was asked for, in words.</param>
/// <param name="Records">The records in the order of ids; what surely lies in the period first.</param>
internal sealed record Listing(KindDefinition Kind, int Of, string? Period, IReadOnlyList<string> Asked, IReadOnlyList<ListedRecord> Records)
{
    /// <summary>Filters the records of a kind.</summary>
    public static Listing Read(KindDefinition kind, ListFilter filter)
    {
        var all = Dataset.Records.Where(r => r.Kind == kind.Name).ToList();
        var left = all.AsEnumerable();
        if (filter.Types.Count > 0)
            left = left.Where(r => TypeWords.Of(kind, r).Any(filter.Types.Contains));
        left = filter.Actors.Aggregate(left, (records, actor) => records.Where(SaidAbout.Of(actor).Contains));
        left = filter.Places.Aggregate(left, (records, place) => records.Where(PointedAt.Of(place).Contains));
        left = filter.Topics.Aggregate(left, (records, topic) => records.Where(PointedAt.Of(topic).Contains));
        left = filter.Sources.Aggregate(left, (records, source) => records.FromSource(source));
        if (filter.Hedges.Count > 0)
            left = left.Where(r => r.Firmest() is { } firmest && filter.Hedges.Contains(firmest.Hedge));
        if (filter.AtLeast is { } hedge)
            left = left.AtLeast(hedge);
        if (filter.Polarity is { } polarity)
            left = polarity == Polarity.Denies ? left.Denied() : left.Affirmed();
        if (filter.Statuses.Count > 0)
            left = WithStatus([.. left.OfType<IHasStatus>()], filter.Statuses);
        if (filter.OnlyDisputed)
            left = left.Where(r => Disputes.About(r).Count > 0);
        return new Listing(kind, all.Count, filter.Period?.Text, [.. filter.Asked()], [.. InPeriod(left, filter)]);
    }

    private static IEnumerable<IRecord> WithStatus(List<IHasStatus> records, IReadOnlyList<Status> statuses) =>
        statuses.Distinct().SelectMany(records.WithStatus).OrderBy(r => r.Id, StringComparer.Ordinal);

    private static IEnumerable<ListedRecord> InPeriod(IEnumerable<IRecord> records, ListFilter filter)
    {
        if (filter.Period is not { } period)
            return records.Select(r => new ListedRecord(RecordSummary.Of(r), null));
        return records
            .Select(r => (Record: r, Answer: period.Holds(r)))
            .Where(r => r.Answer.IsYes || (r.Answer.IsMaybe && !filter.OnlySure))
            .OrderBy(r => r.Answer.IsMaybe)
            .Select(r => new ListedRecord(RecordSummary.Of(r.Record), r.Answer));
    }
}

/// <summary>A record of a list.</summary>
/// <param name="Summary">The record.</param>
/// <param name="InPeriod">Whether it lies in the period that was asked for; null if none was.</param>
internal sealed record ListedRecord(RecordSummary Summary, Ternary? InPeriod);
