using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>How far a version has to go on from the last release, and why.</summary>
/// <param name="Reasons">Why, the furthest first; empty if both say the same.</param>
public sealed record NeededStep(IReadOnlyList<StepReason> Reasons)
{
    /// <summary>How far.</summary>
    public VersionStep Step => Reasons.Count == 0 ? VersionStep.None : Reasons[0].Step;

    /// <summary>How far for what changed of the schema alone.</summary>
    public VersionStep SchemaStep => Reasons.Where(r => r.IsOfSchema).Select(r => r.Step).DefaultIfEmpty(VersionStep.None).Max();

    /// <summary>Compares a dataset with the last release.</summary>
    /// <param name="last">The last release.</param>
    /// <param name="now">The dataset; one with errors is compared as far as it could be read.</param>
    public static NeededStep Between(ReleaseFile last, LinkedDataset now)
    {
        var reasons = SchemaSteps.Between(last, now)
            .Concat(RecordSteps.Between(last, now))
            .Concat(FrameSteps.Between(last, now));
        return new NeededStep([.. reasons.OrderByDescending(r => r.Step)]);
    }
}
