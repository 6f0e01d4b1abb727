using AfTjData.Tool.Exports.Fields;

namespace AfTjData.Tool.Exports.GraphMl;

/// <summary>A kind whose records tie two others together.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="From">The path of the references from which the tie goes out.</param>
/// <param name="To">The paths of those to which it goes; the first that is filled counts.</param>
internal sealed record GraphTie(string Kind, string From, params IReadOnlyList<string> To)
{
    /// <summary>The kinds that are about ties.</summary>
    public static IReadOnlyList<GraphTie> All { get; } =
    [
        new("relation", "subject.actor", "object.actor", "places"),
        new("tenure", "holder", "office"),
        new("position", "holders.actor", "towards"),
    ];

    /// <summary>The two ends of each tie of a record.</summary>
    public IEnumerable<(RecordReference From, RecordReference To)> Ends(IReadOnlyList<RecordReference> references)
    {
        var to = To.Select(path => references.Where(r => r.Path == path).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
        return references.Where(r => r.Path == From).SelectMany(from => to, (from, end) => (from, end));
    }
}
