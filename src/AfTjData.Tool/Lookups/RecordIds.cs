using AfTjData.Compiler.Support;
using AfTjData.Curation;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Lookups;

/// <summary>Finds records of any kind by what people type for an id.</summary>
internal static class RecordIds
{
    /// <summary>How many records an answer offers.</summary>
    private const int Offered = 5;

    /// <summary>The record of <c>kind/id</c>, or of an id that one kind alone has.</summary>
    /// <exception cref="CurationException">There is none, or there are several; the message offers what may be meant.</exception>
    public static IRecord Resolve(string typed) => Resolve(typed, FormerId.OfShipped, out _);

    /// <summary>The same, by ids too that were given up.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="formerIds">The ids that were given up.</param>
    /// <param name="former">The id that was given up and led to the record; null where it has the id that was typed.</param>
    /// <exception cref="CurationException">There is none, or there are several; the message says what became of the id, or offers what may be meant.</exception>
    public static IRecord Resolve(string typed, IReadOnlyList<FormerId> formerIds, out FormerId? former)
    {
        former = null;
        var slash = typed.IndexOf('/', StringComparison.Ordinal);
        var kind = slash < 0 ? null : KindNames.Resolve(typed[..slash]).Name;
        var id = typed[(slash + 1)..];
        var found = Dataset.Records.Where(r => r.Id == id && (kind is null || r.Kind == kind)).ToList();
        if (found.Count == 0 && formerIds.Where(f => f.Id == id && (kind is null || f.Kind == kind)).ToList() is [var only])
        {
            former = only;
            return only.Successors is [var successor]
                ? Resolve($"{only.Kind}/{successor}")
                : throw new CurationException(only.ToString());
        }

        return found.Count switch
        {
            1 => found[0],
            0 => throw new CurationException($"There is no {kind ?? "record"} `{id}`{Offer(kind, id)}"),
            _ => throw new CurationException($"`{id}` is the id of several records; write one of {RecordNames.Listed(found.Select(r => $"{r.Kind}/{r.Id}"))}."),
        };
    }

    // Part of an id, a slip in one, or a name in its place.
    private static string Offer(string? kind, string typed)
    {
        var records = Dataset.Records.Where(r => kind is null || r.Kind == kind).ToList();
        var offers = records.Where(r => typed.Length > 0 && r.Id.Contains(typed, StringComparison.Ordinal)).OrderByDescending(r => r.Id.StartsWith(typed, StringComparison.Ordinal)).Take(Offered).ToList();
        if (offers.Count == 0 && Spelling.Nearest(typed, records.Select(r => r.Id)) is { } near)
            offers = [.. records.Where(r => r.Id == near)];
        if (offers.Count == 0)
            offers = [.. Dataset.FindAll(typed).Where(r => kind is null || r.Kind == kind)];
        if (offers.Count == 0)
            offers = [.. Dataset.Suggest(typed, Offered).Where(r => kind is null || r.Kind == kind)];
        return offers.Count == 0
            ? ". `aftj list KIND` shows the ids of a kind."
            : $". Did you mean {RecordNames.Listed(offers.Select(r => $"{r.Kind}/{r.Id}"))}?";
    }
}
