using AfTjData.Compiler.Releases;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Releases;

/// <summary>What a release changes since the one before, as its readers ask for it.</summary>
internal sealed record ReleaseChanges
{
    /// <summary>Records that are new.</summary>
    public required IReadOnlyList<RecordChange> NewFacts { get; init; }

    /// <summary>Records of which something is told differently, with these fields alone; none at all where it is not known which.</summary>
    public required IReadOnlyList<RecordChange> Corrections { get; init; }

    /// <summary>Records of which curators class something differently, with these fields alone.</summary>
    public required IReadOnlyList<RecordChange> Reinterpretations { get; init; }

    /// <summary>Ids that were given up.</summary>
    public required IReadOnlyList<ReleasedRedirect> Redirects { get; init; }

    /// <summary>Members of enums that were retired.</summary>
    public required IReadOnlyList<ReleasedMember> Retired { get; init; }

    /// <summary>What changed in what records can hold.</summary>
    public required IReadOnlyList<SchemaChange> Schema { get; init; }

    /// <summary>Sorts what differs.</summary>
    /// <param name="difference">What differs between the last release and the dataset.</param>
    /// <param name="lookup">What is known of the fields.</param>
    /// <param name="redirects">The ids that were given up since.</param>
    /// <param name="retired">The members of enums that were retired since.</param>
    public static ReleaseChanges Of(DatasetDifference difference, SchemaLookup lookup, IReadOnlyList<ReleasedRedirect> redirects, IReadOnlyList<ReleasedMember> retired)
    {
        var nature = new ChangeNature(lookup);
        var changed = difference.Records.Where(r => r.Type is RecordChangeType.Changed or RecordChangeType.Renamed).ToList();
        return new ReleaseChanges
        {
            NewFacts = [.. difference.Records.Where(r => r.Type == RecordChangeType.Added)],
            Corrections = Those(reinterpreted: false, IsUnknown),
            Reinterpretations = Those(reinterpreted: true, _ => false),
            Redirects = redirects,
            Retired = retired,
            Schema = difference.Schema,
        };

        IReadOnlyList<RecordChange> Those(bool reinterpreted, Func<RecordChange, bool> also) =>
        [
            .. changed
                .Select(r => (Is: also(r), Record: r with { Fields = [.. r.Fields.Where(f => nature.IsReinterpretation(r.Kind, f) == reinterpreted)] }))
                .Where(r => r.Is || r.Record.Fields.Count > 0)
                .Select(r => r.Record),
        ];
    }

    // A record that differs, and nobody knows in which field.
    private static bool IsUnknown(RecordChange change) => change is { Type: RecordChangeType.Changed, Fields.Count: 0 };
}
