using System.Text;
using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Locking;

public sealed class LockTests : IDisposable
{
    private readonly Workplace _place = Workplace.WithFerry();

    [Fact]
    public void Writes_where_each_sentence_stands_and_its_hash()
    {
        var result = _place.RunLock().ShouldExit(0);

        result.Out.ShouldContain("ferry: 6 sentences in 4 paragraphs, new");
        // The hashes are those that `sha256sum` gives for the file, and for each sentence written on one line without its end.
        _place.Lock.ShouldBe("""
            # Where each sentence of each locked text stands in its file, as byte offsets, and the hash by which it is known.
            # Written by the command `lock`; never edit it. A wrong boundary is mended in sentence-boundaries.yaml.

            ferry:
              file: "ferry.txt"
              bytes: 232
              sha256: "02ba2fa18b87d28052215c5c318ac4a8dd5d8dabf4d30ff8fbe3c8780ece7d6f"
              sentences:
                "1.1": { from: 0, to: 16, sha256: "5a5c9a08d7eb5e52dcb38afce719c139" }
                "2.1": { from: 18, to: 55, sha256: "9868fc924d393190c22e0f082d8104ab" }
                "2.2": { from: 56, to: 96, sha256: "573bc55251c54178d547c6e906b9413c" }
                "2.3": { from: 97, to: 169, sha256: "726327fc2acefcebcba8798007c244e9" }
                "3.1": { from: 170, to: 199, sha256: "eb6d2b7b03f1ef567c6b4b1d259889ed" }
                "4.1": { from: 203, to: 231, sha256: "19bcfd45974334c3160b03423d339475" }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_second_run_changes_no_byte_and_says_so()
    {
        _place.RunLock().ShouldExit(0);
        var first = File.ReadAllBytes(_place.LockPath);

        var result = _place.RunLock().ShouldExit(0);

        result.Out.ShouldContain("ferry: 6 sentences in 4 paragraphs, unchanged");
        result.Out.ShouldContain("sources.lock.yaml unchanged: 1 source, 6 sentences.");
        File.ReadAllBytes(_place.LockPath).ShouldBe(first);
    }

    [Fact]
    public void Sources_are_sorted_by_id_whatever_file_they_stand_in()
    {
        _place.WriteData("sources/b.yaml", "zebra: { file: z.txt }\naard: { file: a.txt }\n");
        _place.WriteText("z.txt", "Zebra.");
        _place.WriteText("a.txt", "Aard.");

        _place.RunLock().ShouldExit(0);

        _place.Lock.Split('\n').Where(l => l.Length > 0 && char.IsLetter(l[0])).ShouldBe(["aard:", "ferry:", "zebra:"]);
    }

    [Fact]
    public void Texts_without_a_source_record_are_named_and_no_failure()
    {
        _place.WriteText("stray.txt", "Stray.");

        var result = _place.RunLock().ShouldExit(0);

        result.Out.ShouldContain("1 text without a source record, not locked: stray.txt");
        _place.Lock.ShouldNotContain("stray");
    }

    [Fact]
    public void A_source_without_a_file_is_none_of_its_business()
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\ngazette: { title: Gazette }\n");

        _place.RunLock().ShouldExit(0).Out.ShouldNotContain("gazette");
    }

    [Fact]
    public void An_entry_whose_text_is_elsewhere_is_kept()
    {
        _place.RunLock();
        var before = _place.Lock;
        File.Delete(Path.Combine(_place.Corpus, "ferry.txt"));

        var result = _place.RunLock().ShouldExit(0);

        result.Out.ShouldContain("ferry: 6 sentences in 4 paragraphs, kept as it is");
        result.Out.ShouldContain("ferry.txt is not in the corpus");
        _place.Lock.ShouldBe(before);
    }

    [Fact]
    public void Only_narrows_it_to_one_source()
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\nother: { file: other.txt }\n");
        _place.WriteText("other.txt", "Other.");

        _place.RunLock("--only", "other").ShouldExit(0);

        _place.Lock.ShouldContain("other:");
        _place.Lock.ShouldNotContain("ferry");
    }

    [Fact]
    public void A_name_that_no_source_has_is_refused_with_a_suggestion() =>
        _place.RunLock("--only", "fery").ShouldExit(1).Error.ShouldContain("There is no source `fery`; did you mean `ferry`?");

    [Fact]
    public void An_entry_without_a_source_record_goes()
    {
        _place.RunLock();
        _place.WriteData("sources.yaml", "other: { file: other.txt }\n");
        _place.WriteText("other.txt", "Other.");

        var result = _place.RunLock().ShouldExit(0);

        result.Out.ShouldContain("ferry: no entry, removed from the lock");
        _place.Lock.ShouldNotContain("ferry");
    }

    [Fact]
    public void A_source_with_a_new_id_keeps_its_cut()
    {
        _place.RunLock();
        var cut = _place.Lock.Replace("\nferry:", "\nlune-ferry:", StringComparison.Ordinal);
        _place.WriteData("sources.yaml", "lune-ferry: { file: ferry.txt }\n");

        var result = _place.RunLock().ShouldExit(0);

        result.Out.ShouldContain("lune-ferry: 6 sentences in 4 paragraphs, renamed, same cut");
        _place.Lock.ShouldBe(cut);
    }

    [Fact]
    public void Two_records_cannot_share_a_text()
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\nboat: { file: ferry.txt }\n");

        _place.RunLock().ShouldExit(1).Error.ShouldContain("boat: ferry.txt is the text of `ferry` too");
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_is_refused_and_the_others_are_locked()
    {
        _place.WriteData("sources.yaml", "ferry: { file: ferry.txt }\nbad: { file: bad.txt }\n");
        Workplace.Write(Path.Combine(_place.Corpus, "bad.txt"), [0x41, 0xFF]);

        var result = _place.RunLock().ShouldExit(1);

        result.Error.ShouldContain("bad: The text bad.txt is not UTF-8: the byte 0xFF at offset 1");
        _place.Lock.ShouldContain("ferry:");
        _place.Lock.ShouldNotContain("bad:");
    }

    [Fact]
    public void An_empty_text_is_refused()
    {
        _place.WriteText("ferry.txt", " \n\u00A0\n");

        _place.RunLock().ShouldExit(1).Error.ShouldContain("ferry.txt holds nothing but white space");
    }

    [Fact]
    public void It_works_while_the_data_does_not_build()
    {
        _place.WriteData("events.yaml", "some-event: [unclosed\n\t&x");
        _place.WriteData("schema/event.yaml", "kind: : :");

        _place.RunLock().ShouldExit(0);
        _place.RunVerify().ShouldExit(0);
    }

    [Fact]
    public void A_mistake_in_the_source_records_is_told_and_drops_no_entry()
    {
        _place.RunLock();
        var before = _place.Lock;
        _place.WriteData("sources.yaml", "other: { file: other.txt }\nbroken: [\n");

        var result = _place.RunLock().ShouldExit(1);

        result.Error.ShouldContain("sources.yaml(");
        result.Error.ShouldContain("AFTJ0001");
        _place.Lock.ShouldBe(before);
    }

    [Fact]
    public void The_written_lock_is_what_the_compiler_reads()
    {
        _place.WriteText("ferry.txt", string.Join(' ', Enumerable.Range(1, 12).Select(i => $"Boat {i} left.")));
        _place.RunLock().ShouldExit(0);

        var file = new Compiler.Parse.DataFile("sources.lock.yaml", Encoding.UTF8.GetString(File.ReadAllBytes(_place.LockPath)));
        var locks = Compiler.Bind.Locks.SourceLocks.Read(Compiler.Parse.YamlReader.Read(file));

        locks.Diagnostics.Count.ShouldBe(0);
        locks.Of("ferry")!.Sentences.Select(s => s.Number.ToString()).ShouldBe(Enumerable.Range(1, 12).Select(i => $"1.{i}"));
    }

    public void Dispose() => _place.Dispose();
}
