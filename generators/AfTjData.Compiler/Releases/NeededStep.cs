using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>How far a version has to go on from the last release, and why.</summary>
/// <param name="Step">How far.</param>
/// <param name="Reasons">Why, the furthest first; empty if both say the same.</param>
public sealed record NeededStep(VersionStep Step, IReadOnlyList<StepReason> Reasons)
{
    /// <summary>Compares a dataset with the last release.</summary>
    public static NeededStep Between(ReleaseFile last, LinkedDataset now) => throw new NotImplementedException();
}
