namespace AfTjData;

/// <summary>A record of something that has got so far in the world: happened, is under way, is planned, did not happen.</summary>
/// <remarks>Status says how far, as told; how firmly it is told is the hedge of the evidence, and the two are never one.</remarks>
/// <example><code>IEnumerable&lt;IHasStatus&gt; told = Events.All;</code></example>
public interface IHasStatus : IRecord
{
    /// <summary>How far it has got.</summary>
    Status Status { get; }
}
