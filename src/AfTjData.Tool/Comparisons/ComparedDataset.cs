using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Releases;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Comparisons;

/// <summary>One side of a comparison: a dataset as far as it is known.</summary>
internal sealed record ComparedDataset
{
    /// <summary>What it is.</summary>
    public required SideIdentity Identity { get; init; }

    /// <summary>The records by kind.</summary>
    public required IReadOnlyList<ComparedKind> Kinds { get; init; }

    /// <summary>What is known for certain of the schema; null where nothing is.</summary>
    public SchemaOutline? Outline { get; init; }

    /// <summary>
    /// A schema by which the records can be read: the side's own where <see cref="Outline"/> comes from it, else one that most likely is like it. It says
    /// what kind a reference is to and which field tells two items of a list apart; it never makes a difference appear.
    /// </summary>
    public Schema? ReadBy { get; init; }

    /// <summary>Ids that were given up, and what stands in their place.</summary>
    public IReadOnlyList<FormerId> Redirects { get; init; } = [];

    /// <summary>Whether the records are known by their hashes alone.</summary>
    public bool IsHashed { get; init; }

    /// <summary>A dataset of which all is known.</summary>
    /// <param name="name">What it was asked for by.</param>
    /// <param name="form">In which form it comes.</param>
    /// <param name="snapshot">The dataset.</param>
    public static ComparedDataset Of(string name, string form, DatasetSnapshot snapshot) => new()
    {
        Identity = new SideIdentity(
            name, form, snapshot.Identity.Version, snapshot.Identity.SchemaVersion, snapshot.Identity.Date, snapshot.Identity.ContentHash),
        Kinds = [.. snapshot.Kinds.Select(k => new ComparedKind(k.Definition.Name, [.. k.Records.Select(ComparedRecord.Of)]))],
        Outline = SchemaOutline.Of(snapshot.Schema),
        ReadBy = snapshot.Schema,
        Redirects = snapshot.FormerIds,
    };
}
