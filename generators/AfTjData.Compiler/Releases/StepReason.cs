namespace AfTjData.Compiler.Releases;

/// <summary>Why a version has to go on.</summary>
/// <param name="Step">How far, for this reason.</param>
/// <param name="IsOfSchema">Whether the reason is in what records can hold, and not in the records.</param>
/// <param name="Text">The reason in words, without a full stop: <c>the actor `state-bank` is gone</c>.</param>
public sealed record StepReason(VersionStep Step, bool IsOfSchema, string Text);
