using System.Globalization;
using System.Text;
using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Locking;

public sealed class CorrectionTests : IDisposable
{
    private readonly Workplace _place = Workplace.WithFerry();

    [Fact]
    public void Join_makes_two_sentences_one()
    {
        Correct("join: [\"2.2\"]");

        _place.RunLock().ShouldExit(0);

        Sentences().ShouldBe([FerryText.First, FerryText.Second, $"{FerryText.Third} {FerryText.RunOn}", FerryText.Fifth, FerryText.Last]);
        Numbers().ShouldBe(["1.1", "2.1", "2.2", "3.1", "4.1"]);
    }

    [Fact]
    public void Joins_in_a_row_make_one_sentence_of_three()
    {
        Correct("join: [\"2.1\", \"2.2\"]");

        _place.RunLock().ShouldExit(0);

        Numbers().ShouldBe(["1.1", "2.1", "3.1", "4.1"]);
    }

    [Theory]
    [InlineData(19)]
    [InlineData(20)]
    public void Split_makes_one_sentence_two(int after)
    {
        Correct($"split: [{{ at: \"2.3\", after: {after} }}]");

        _place.RunLock().ShouldExit(0);

        Sentences()[3..5].ShouldBe(["The harbour office,", "which has kept\n\nits own clock since 1912, disagreed."]);
        Numbers().ShouldBe(["1.1", "2.1", "2.2", "2.3", "2.4", "3.1", "4.1"]);
    }

    [Fact]
    public void What_is_split_off_in_a_later_paragraph_has_that_number()
    {
        Correct("split: [{ at: \"2.3\", after: 34 }]");

        _place.RunLock().ShouldExit(0);

        Numbers().ShouldBe(["1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1"]);
        Sentences()[4].ShouldBe("its own clock since 1912, disagreed.");
    }

    [Fact]
    public void A_correction_added_later_changes_a_locked_text_once()
    {
        _place.RunLock().ShouldExit(0);
        Correct("join: [\"2.1\"]");

        var result = _place.RunLock().ShouldExit(0);

        result.Out.ShouldContain("boundaries corrected");
        result.Out.ShouldContain("2.3 is now 2.2");
        _place.RunLock().ShouldExit(0).Out.ShouldContain("unchanged");
        _place.RunVerify().ShouldExit(0);
    }

    [Fact]
    public void One_more_correction_is_carried_out_on_the_corrected_cut()
    {
        Correct("join: [\"2.1\"]");
        _place.RunLock().ShouldExit(0);
        Correct("join: [\"2.1\", \"3.1\"]");

        _place.RunLock().ShouldExit(0);

        Numbers().ShouldBe(["1.1", "2.1", "2.2", "3.1"]);
    }

    [Fact]
    public void A_withdrawn_correction_waits_for_a_fresh_cut()
    {
        Correct("join: [\"2.1\"]");
        _place.RunLock().ShouldExit(0);
        File.Delete(Path.Combine(_place.Data, "sentence-boundaries.yaml"));

        _place.RunLock().ShouldExit(0).Out.ShouldContain("unchanged");
        Numbers().Count.ShouldBe(5);
        _place.RunLock("--recut", "ferry").ShouldExit(0);
        Numbers().Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("join: [\"9.1\"]", "(2,10): error: as the rules cut it, the text has no sentence 9.1")]
    [InlineData("join: [\"4.1\"]", "(2,10): error: 4.1 is the last sentence")]
    [InlineData("split: [{ at: \"2.3\", after: 0 }]", "(2,17): error: 0 characters do not lead into the middle of sentence 2.3")]
    [InlineData("split: [{ at: \"2.3\", after: 200 }]", "(2,17): error: 200 characters do not lead")]
    [InlineData("split: [{ at: \"2.3\", after: 2 }]", "(2,17): error: 2 characters into sentence 2.3 is the inside of a word")]
    [InlineData("join: [\"two\"]", "(2,10): error AFTJ0024: `two` is not the number of a sentence")]
    [InlineData("join: \"2.1\"", "(2,9): error AFTJ0010: `join` should be a list")]
    [InlineData("joins: [\"2.1\"]", "(2,3): error AFTJ0011: The corrections of `ferry` has no `joins`; did you mean `join`?")]
    [InlineData("split: [{ at: \"2.3\" }]", "(2,11): error AFTJ0012: A split needs `after`")]
    [InlineData("split: [\"2.3\"]", "(2,11): error AFTJ0010: A split should be a mapping")]
    public void A_mistake_is_told_with_its_place(string correction, string message)
    {
        Correct(correction);

        _place.RunLock().ShouldExit(1).Error.ShouldContain("sentence-boundaries.yaml" + message);
        (File.Exists(_place.LockPath) ? _place.Lock : "").ShouldNotContain("ferry:");
    }

    [Fact]
    public void Corrections_of_no_source_are_told()
    {
        _place.WriteData("sentence-boundaries.yaml", "fery:\n  join: [\"2.1\"]\n");

        _place.RunLock().ShouldExit(1).Error.ShouldContain("`fery` is no source with a text; did you mean `ferry`?");
    }

    private void Correct(string correction) => _place.WriteData("sentence-boundaries.yaml", $"ferry:\n  {correction}\n");

    private List<string> Numbers() => [.. LockedLines().Select(l => l.Split('"')[1])];

    private List<string> Sentences()
    {
        var bytes = File.ReadAllBytes(Path.Combine(_place.Corpus, "ferry.txt"));
        return [.. LockedLines().Select(l => Encoding.UTF8.GetString(bytes[Number(l, "from: ")..Number(l, "to: ")]))];
    }

    private static int Number(string line, string key) =>
        int.Parse(line.Split(key)[1].Split(',')[0], CultureInfo.InvariantCulture);

    private IEnumerable<string> LockedLines() => _place.Lock.Split('\n').Where(l => l.Contains("from: ", StringComparison.Ordinal));

    public void Dispose() => _place.Dispose();
}
