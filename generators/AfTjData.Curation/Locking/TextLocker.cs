using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;
using AfTjData.Curation.Corpus;

namespace AfTjData.Curation.Locking;

/// <summary>Decides how one text is cut. A text once locked is never cut differently, unless a curator says so.</summary>
/// <remarks>
/// <para>While the file has the bytes that were locked, the boundaries come from the lock, whatever the rules would make of the text today.</para>
/// <para>
/// A correction that is added later is carried out on the locked cut. Its numbers mean the cut that the rules make, so they can be trusted only
/// while the locked cut is that one but for corrections: then every difference between the two is itself one of the corrections. Otherwise the rules
/// have changed since, or a correction was withdrawn, and a correction that the lock does not have yet needs a fresh cut, asked for by name.
/// A withdrawn correction alone changes nothing, for the same reason.
/// </para>
/// </remarks>
internal static class TextLocker
{
    /// <summary>Decides on a text.</summary>
    /// <param name="source">The source's id.</param>
    /// <param name="text">Its text.</param>
    /// <param name="old">Its entry so far; null where it has none.</param>
    /// <param name="corrections">The corrections of its boundaries.</param>
    /// <param name="recut">Whether a fresh cut was asked for.</param>
    public static LockOutcome Decide(
        string source, CorpusText text, LockedSource? old, IReadOnlyList<BoundaryCorrection> corrections, bool recut)
    {
        var rules = TextCut.ByRules(text);
        if (rules.Sentences.Count == 0)
            return new LockOutcome(source, LockAction.Refused, old, $"{text.Name} holds nothing but white space");
        // Before the corrections: their numbers meant the text that was locked.
        if (old is not null && old.Sha256 != text.Sha256 && !recut)
            return Refuse(source, old, $"{text.Name} is not the text that was locked ({old.Bytes} bytes then, {text.Length} now), and a changed text is not cut again unasked", rules);
        var placed = PlacedCorrections.On(rules, corrections);
        var wanted = placed.Apply(rules);
        if (old is null)
            return new LockOutcome(source, LockAction.New, Entry(source, wanted));
        if (recut)
            return Change(LockAction.Recut, source, old, wanted);
        var locked = TextCut.ByLock(text, old);
        if (old.Bytes != text.Length || !locked.Sentences.SequenceEqual(old.Sentences))
            return Refuse(source, old, $"the entry does not agree with {text.Name}, although that is the text that was locked: the lock was edited. Restore it from version control", wanted);
        if (wanted.Starts.SequenceEqual(locked.Starts))
            return Keep(source, text, old);
        if (placed.Explain(locked, rules))
            return Change(LockAction.Corrected, source, old, wanted);
        if (placed.Apply(locked).Starts.SequenceEqual(locked.Starts))
            return Keep(source, text, old, $"the cut is kept as locked; today's rules and corrections would make another one, with --recut {source}");
        return Refuse(source, old, $"{DataPath.Boundaries} asks for boundaries that the lock does not have, and its numbers cannot be placed: the locked cut differs from today's rules by more than corrections", wanted);
    }

    private static LockOutcome Keep(string source, CorpusText text, LockedSource old, params IReadOnlyList<string> remarks)
    {
        if (old.Source == source && old.File == text.Name)
            return new LockOutcome(source, LockAction.Unchanged, old, remarks);
        var entry = old with { Source = source, File = text.Name };
        return new LockOutcome(source, LockAction.Renamed, entry, [.. remarks, $"it was locked as `{old.Source}`, {old.File}"]);
    }

    private static LockOutcome Change(LockAction action, string source, LockedSource old, TextCut wanted)
    {
        var changes = CutComparison.Of(old.Sentences, wanted.Sentences).Lines().ToList();
        return new LockOutcome(source, action, Entry(source, wanted), [.. changes,
            .. changes.Count > 0 ? ["review the evidence that cites these numbers"] : Array.Empty<string>()]);
    }

    private static LockOutcome Refuse(string source, LockedSource old, string reason, TextCut wanted) => new(source, LockAction.Refused, old,
    [
        reason,
        .. CutComparison.Of(old.Sentences, wanted.Sentences).Lines(),
        $"to have the text cut afresh, run this again with --recut {source}; then review the evidence that cites it",
    ]);

    private static LockedSource Entry(string source, TextCut cut) =>
        new(source, default(Location), cut.Text.Name, cut.Text.Length, cut.Text.Sha256, cut.Sentences.ToEquatableArray());
}
