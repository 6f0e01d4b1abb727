using AfTjData.Curation.Corpus;
using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Locking;

/// <summary>A text once locked is never cut differently, whatever the rules would make of it today.</summary>
public sealed class KeptCutTests : IDisposable
{
    private readonly Workplace _place = Workplace.WithFerry();

    [Fact]
    public void The_boundaries_come_from_the_lock()
    {
        LockByOtherRules();
        var before = _place.Lock;

        var result = _place.RunLock().ShouldExit(0);

        _place.Lock.ShouldBe(before);
        result.Out.ShouldContain("ferry: 5 sentences in 4 paragraphs, unchanged");
        result.Out.ShouldContain("today's rules and corrections would make another one, with --recut ferry");
        _place.RunVerify().ShouldExit(0);
    }

    [Fact]
    public void A_correction_that_cannot_be_placed_is_refused()
    {
        LockByOtherRules();
        var before = _place.Lock;
        _place.WriteData("sentence-boundaries.yaml", "ferry: { join: [\"3.1\"] }\n");

        _place.RunLock().ShouldExit(1).Error.ShouldContain("differs from today's rules by more than corrections");
        _place.Lock.ShouldBe(before);
        _place.RunLock("--recut", "ferry").ShouldExit(0).Out.ShouldContain("ferry: 5 sentences");
    }

    [Fact]
    public void A_correction_that_the_lock_has_already_changes_nothing()
    {
        LockByOtherRules();
        var before = _place.Lock;
        _place.WriteData("sentence-boundaries.yaml", "ferry: { split: [{ at: \"2.3\", after: 20 }] }\n");
        _place.RunLock().ShouldExit(1);
        _place.WriteData("sentence-boundaries.yaml", "ferry: { join: [\"2.1\"] }\n");

        _place.RunLock().ShouldExit(0).Out.ShouldContain("unchanged");
        _place.Lock.ShouldBe(before);
    }

    [Theory]
    [InlineData("from: 18,", "from: 19,")]
    [InlineData("to: 55,", "to: 54,")]
    [InlineData("\"2.1\"", "\"1.7\"")]
    [InlineData("bytes: ", "bytes: 1")]
    public void An_edited_lock_is_refused(string written, string edited)
    {
        _place.RunLock();
        var damaged = _place.Lock.Replace(written, edited, StringComparison.Ordinal);
        File.WriteAllText(_place.LockPath, damaged);

        _place.RunLock().ShouldExit(1).Error.ShouldContain("the lock was edited");
        _place.Lock.ShouldBe(damaged);
        _place.RunVerify().ShouldExit(1);
        _place.RunLock("--recut", "ferry").ShouldExit(0);
        _place.RunVerify().ShouldExit(0);
    }

    [Fact]
    public void A_damaged_lock_is_refused_as_a_whole()
    {
        _place.RunLock();
        var damaged = _place.Lock.Replace("ferry:", "<<<<<<< ours\nferry:", StringComparison.Ordinal);
        File.WriteAllText(_place.LockPath, damaged);

        var result = _place.RunLock().ShouldExit(1);

        result.Error.ShouldContain("The lock is damaged");
        result.Error.ShouldContain("sources.lock.yaml(");
        _place.Lock.ShouldBe(damaged);
    }

    // As an earlier release might have: 2.1 and 2.2 in one.
    private void LockByOtherRules()
    {
        _place.RunLock().ShouldExit(0);
        var hash = SentenceHash.Of(FerryText.Second + " " + FerryText.Third);
        var lines = _place.Lock.Split('\n').ToList();
        var first = lines.FindIndex(l => l.Contains("\"2.1\"", StringComparison.Ordinal));
        lines[first] = $"    \"2.1\": {{ from: 18, to: 96, sha256: \"{hash}\" }}";
        lines.RemoveAt(first + 1);
        lines[first + 1] = lines[first + 1].Replace("2.3", "2.2", StringComparison.Ordinal);
        File.WriteAllText(_place.LockPath, string.Join('\n', lines));
    }

    public void Dispose() => _place.Dispose();
}
