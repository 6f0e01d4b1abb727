using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Locking;

public sealed class ChangedTextTests : IDisposable
{
    private readonly Workplace _place = Workplace.WithFerry();

    public ChangedTextTests()
    {
        _place.RunLock().ShouldExit(0);
        _place.WriteText("ferry.txt", FerryText.Whole
            .Replace(FerryText.Second, FerryText.Second + " She was sure.", StringComparison.Ordinal)
            .Replace("Monday", "Tuesday", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_text_is_not_cut_again_unasked()
    {
        var before = _place.Lock;

        var result = _place.RunLock().ShouldExit(1);

        result.Error.ShouldContain("ferry: ferry.txt is not the text that was locked");
        result.Error.ShouldContain("1 sentence gone, reworded or cut otherwise: 4.1");
        result.Error.ShouldContain("2 sentences new: 2.2, 4.1");
        result.Error.ShouldContain("2 sentences with another number: 2.2 is now 2.3, 2.3 is now 2.4");
        result.Error.ShouldContain("--recut ferry");
        _place.Lock.ShouldBe(before);
    }

    [Fact]
    public void The_other_sources_are_locked_all_the_same()
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\nother: { file: other.txt }\n");
        _place.WriteText("other.txt", "Other.");

        _place.RunLock().ShouldExit(1);

        _place.Lock.ShouldContain("other:");
    }

    [Fact]
    public void Recut_accepts_it_and_says_what_to_review()
    {
        var result = _place.RunLock("--recut", "ferry").ShouldExit(0);

        result.Out.ShouldContain("ferry: 7 sentences in 4 paragraphs, cut afresh");
        result.Out.ShouldContain("2.2 is now 2.3");
        result.Out.ShouldContain("review the evidence");
        _place.RunVerify().ShouldExit(0);
        _place.RunLock().ShouldExit(0).Out.ShouldContain("unchanged");
    }

    [Fact]
    public void Recut_is_for_the_named_source_alone()
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\nother: { file: other.txt }\n");
        _place.WriteText("other.txt", "Other.");

        _place.RunLock("--recut", "other").ShouldExit(1).Error.ShouldContain("--recut ferry");
    }

    public void Dispose() => _place.Dispose();
}
