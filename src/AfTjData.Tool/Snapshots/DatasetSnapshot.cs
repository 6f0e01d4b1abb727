using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Snapshots;

/// <summary>
/// A dataset as its schema and the JSON of its records. Exports and comparisons work on this alone, so that a new kind or field appears in all of them
/// by itself.
/// </summary>
/// <param name="Identity">Which dataset it is.</param>
/// <param name="Schema">What the records can hold.</param>
/// <param name="Kinds">The records by kind, in the order of the kinds' names.</param>
internal sealed record DatasetSnapshot(DatasetIdentity Identity, Schema Schema, IReadOnlyList<KindSnapshot> Kinds)
{
    /// <summary>The ids that were given up, by kind and id.</summary>
    public IReadOnlyList<FormerId> FormerIds { get; init; } = [];

    /// <summary>The dataset that ships with this program.</summary>
    public static DatasetSnapshot OfShipped() => new(
        DatasetIdentity.OfShipped(),
        ShippedSchema.Value,
        [.. ShippedSchema.Value.Kinds.Select(KindSnapshot.OfShipped)])
    {
        FormerIds = FormerId.OfShipped,
    };
}
