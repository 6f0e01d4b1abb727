using AfTjData.Compiler.Bind.Locks;

namespace AfTjData.Curation.Locking;

/// <summary>What the lock command did about a source.</summary>
internal enum LockAction
{
    /// <summary>Locked for the first time.</summary>
    New,

    /// <summary>Left as it was.</summary>
    Unchanged,

    /// <summary>The same cut under another file name or source id.</summary>
    Renamed,

    /// <summary>Corrections of boundaries were carried out on the locked cut.</summary>
    Corrected,

    /// <summary>Cut afresh because somebody asked for it.</summary>
    Recut,

    /// <summary>The text is not in the corpus; its entry, if any, is kept.</summary>
    Absent,

    /// <summary>Nobody may decide this but a curator; the entry, if any, is kept.</summary>
    Refused,

    /// <summary>The entry was removed, since no source record has such a text.</summary>
    Dropped,
}

/// <summary>What the lock command did about a source, and what its entry is from now on.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Action">What was done.</param>
/// <param name="Entry">The entry; null where there is none.</param>
/// <param name="Remarks">What the curator should know, a line each; of a refusal the reason first.</param>
internal sealed record LockOutcome(string Source, LockAction Action, LockedSource? Entry, params IReadOnlyList<string> Remarks);
