using AfTjData.Compiler.Bind.Locks;

namespace AfTjData.Curation.Locking;

/// <summary>What a run of the lock command came to.</summary>
/// <param name="Outcomes">Every source with a text or an entry that the run was about, in the order of their ids.</param>
/// <param name="Problems">What is wrong apart from single sources.</param>
/// <param name="Strangers">Texts of the corpus that no source record names.</param>
/// <param name="Entries">The lock from now on.</param>
internal sealed record LockRun(
    IReadOnlyList<LockOutcome> Outcomes, IReadOnlyList<string> Problems, IReadOnlyList<string> Strangers,
    IReadOnlyList<LockedSource> Entries)
{
    /// <summary>Whether nothing is left for a curator to decide or to mend.</summary>
    public bool IsGood => Problems.Count == 0 && Outcomes.All(o => o.Action != LockAction.Refused);
}
