namespace AfTjData.Tool.Records;

/// <summary>Which evidence stands behind a step from actor to actor.</summary>
internal static class StepEvidence
{
    /// <summary>The evidence that tells the record; of a step from a part to the larger body, what bears out that it is one.</summary>
    public static IEnumerable<Evidence> Of(ActorStep step) =>
        step.Kind == StepKinds.Parent ? step.Record.EvidenceFor("parent") : Told.Telling(step.Record);
}
