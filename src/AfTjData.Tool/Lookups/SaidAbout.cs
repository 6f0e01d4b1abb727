namespace AfTjData.Tool.Lookups;

/// <summary>What all texts together say about an actor.</summary>
internal static class SaidAbout
{
    /// <summary>Every record in which the actor stands.</summary>
    /// <remarks>The library answers this for a text at a time, and every record that tells of somebody has a text.</remarks>
    public static IReadOnlySet<IRecord> Of(Actor actor) =>
        Sources.All.SelectMany(s => s.SaysAbout(actor)).ToHashSet<IRecord>(ReferenceEqualityComparer.Instance);
}
