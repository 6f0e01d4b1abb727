using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Verifying;

public sealed class VerifyTests : IDisposable
{
    private readonly Workplace _place = Workplace.WithFerry();

    public VerifyTests()
    {
        _place.RunLock().ShouldExit(0);
    }

    [Fact]
    public void What_matches_passes() =>
        _place.RunVerify().ShouldExit(0).Out.ShouldBe($"1 locked source: 6 sentences verified, 0 problems.{Environment.NewLine}");

    [Fact]
    public void A_changed_sentence_is_named_with_source_and_file()
    {
        // Of the same length: everything else stands where it stood.
        _place.WriteText("ferry.txt", FerryText.Whole.Replace("tide", "moon", StringComparison.Ordinal));

        var result = _place.RunVerify().ShouldExit(1);

        result.Error.ShouldContain("ferry: ferry.txt is not the text that was locked");
        result.Error.ShouldContain("ferry: sentence 2.1 of ferry.txt does not match its hash");
        result.Error.ShouldNotContain("sentence 2.2");
        result.Out.ShouldContain("5 sentences verified, 2 problems.");
    }

    [Fact]
    public void A_sentence_that_moved_is_told_from_one_that_changed()
    {
        _place.WriteText("ferry.txt", FerryText.Whole.Replace("blamed", "accused", StringComparison.Ordinal));

        var result = _place.RunVerify().ShouldExit(1);

        result.Error.ShouldContain("sentence 2.1 of ferry.txt does not match its hash");
        result.Error.ShouldContain("sentence 2.2 of ferry.txt does not stand at its place any more, though elsewhere in the text");
        result.Error.ShouldNotContain("sentence 1.1");
    }

    [Fact]
    public void Changed_white_space_is_a_changed_file_with_the_same_sentences()
    {
        _place.WriteText("ferry.txt", FerryText.Whole.Replace("again\n\n", "again\n ", StringComparison.Ordinal));

        var result = _place.RunVerify().ShouldExit(1);

        result.Error.ShouldContain("is not the text that was locked");
        result.Out.ShouldContain("6 sentences verified, 1 problem.");
    }

    [Fact]
    public void An_edited_hash_is_found()
    {
        var line = _place.Lock.Split('\n').Single(l => l.Contains("\"2.2\"", StringComparison.Ordinal));
        File.WriteAllText(_place.LockPath, _place.Lock.Replace(line, line.Replace("sha256: \"", "sha256: \"0", StringComparison.Ordinal), StringComparison.Ordinal));

        _place.RunVerify().ShouldExit(1).Error.ShouldBe($"error: ferry: sentence 2.2 of ferry.txt does not match its hash{Environment.NewLine}");
    }

    [Theory]
    [InlineData("\"1.1\"", "the lock leaves out the beginning of ferry.txt")]
    [InlineData("\"2.2\"", "the lock leaves out what follows sentence 2.1 of ferry.txt")]
    public void A_sentence_cut_out_of_the_lock_is_missed(string number, string message)
    {
        var line = _place.Lock.Split('\n').Single(l => l.Contains(number, StringComparison.Ordinal));
        File.WriteAllText(_place.LockPath, _place.Lock.Replace(line + "\n", "", StringComparison.Ordinal));

        _place.RunVerify().ShouldExit(1).Error.ShouldContain(message);
    }

    [Fact]
    public void A_wrong_number_in_the_lock_is_found()
    {
        File.WriteAllText(_place.LockPath, _place.Lock.Replace("\"4.1\"", "\"5.1\"", StringComparison.Ordinal));

        _place.RunVerify().ShouldExit(1).Error.ShouldContain("sentence 5.1 of ferry.txt should have the number 4.1");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(_place.Corpus, "ferry.txt"));

        _place.RunVerify().ShouldExit(1).Error.ShouldContain("ferry: ferry.txt is not in the corpus");
    }

    [Fact]
    public void A_text_without_a_source_record_is_a_failure_unless_narrowed()
    {
        _place.WriteText("stray.txt", "Stray.");

        _place.RunVerify().ShouldExit(1).Error.ShouldContain("stray.txt: no source record has this text");
        _place.RunVerify("--only", "ferry").ShouldExit(0);
    }

    [Fact]
    public void Only_looks_at_the_named_source_alone()
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\nother: { file: other.txt }\n");
        _place.WriteText("other.txt", "Other.");
        _place.RunLock().ShouldExit(0);
        _place.WriteText("other.txt", "Another.");

        _place.RunVerify("--only", "ferry").ShouldExit(0).Out.ShouldContain("1 locked source");
        _place.RunVerify("--only", "other").ShouldExit(1).Error.ShouldContain("other: sentence 1.1");
        _place.RunVerify("--only", "ferry", "--only", "other").ShouldExit(1);
    }

    [Fact]
    public void A_source_without_a_lock_is_named()
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\nother: { file: other.txt }\nlost: { file: lost.txt }\n");
        _place.WriteText("other.txt", "Other.");

        var result = _place.RunVerify().ShouldExit(1);

        result.Error.ShouldContain("other: no lock; run the lock command");
        result.Error.ShouldContain("lost: no lock; and its text lost.txt is not in the corpus");
    }

    [Fact]
    public void A_lock_without_a_source_record_is_named()
    {
        _place.WriteData("sources.yaml", "other: { title: Other }\n");

        _place.RunVerify().ShouldExit(1).Error.ShouldContain("ferry: in the lock, but there is no such source record");
    }

    [Fact]
    public void A_record_that_names_another_file_is_named()
    {
        _place.WriteData("sources.yaml", "ferry: { file: boat.txt }\n");

        _place.RunVerify().ShouldExit(1).Error.ShouldContain("ferry: the source record names boat.txt, the lock ferry.txt");
    }

    [Theory]
    [InlineData("fery", "There is no source `fery`; did you mean `ferry`?")]
    [InlineData("gazette", "gazette: the source has no text, so there is nothing to verify")]
    public void A_name_that_cannot_be_verified_is_no_success(string name, string message)
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\ngazette: { title: Gazette }\n");

        _place.RunVerify("--only", name).ShouldExit(1).Error.ShouldContain(message);
    }

    [Fact]
    public void Nothing_is_written()
    {
        var before = Directory.GetFileSystemEntries(_place.Root, "*", SearchOption.AllDirectories).Order().ToList();

        _place.RunVerify();

        Directory.GetFileSystemEntries(_place.Root, "*", SearchOption.AllDirectories).Order().ShouldBe(before);
    }

    public void Dispose() => _place.Dispose();
}
