using System.Text;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Parse;

/// <summary>
/// Files made to break a compiler, taken the whole way in every place of the data folder: on a stack far smaller than any thread's, in memory that
/// their length bounds, they are refused at a place in them or come to the right result.
/// </summary>
public class HostileFileTests
{
    private const int SmallStack = 192 << 10;

    // A file of a megabyte may cost some hundred times its length, and no more.
    private const long MostBytes = 800L << 20;

    private static readonly string[] Places = ["events/more.yaml", "schema/event.yaml", "schema/enums/hedge.yaml", "schema/structs/evidence.yaml", "dataset.yaml", "sources.lock.yaml", "sources.yaml"];

    public static TheoryData<string, string> Nested => new()
    {
        { "square brackets", new string('[', 10_000) },
        { "closed square brackets", new string('[', 10_000) + new string(']', 10_000) },
        { "curly brackets", new string('{', 10_000) },
        { "curly brackets with keys", string.Concat(Enumerable.Repeat("{a: ", 10_000)) },
        { "hyphens", "\n  " + string.Concat(Enumerable.Repeat("- ", 10_000)) + "x" },
        { "question marks", "\n  " + string.Concat(Enumerable.Repeat("? ", 10_000)) + "x" },
        { "pairs in brackets", string.Concat(Enumerable.Repeat("[a: ", 10_000)) },
        { "keys in brackets", string.Concat(Enumerable.Repeat("{? [", 5_000)) },
        { "indentation", string.Concat(Enumerable.Range(1, 3_000).Select(i => "\n" + new string(' ', i) + "k:")) },
        { "anchors", string.Concat(Enumerable.Repeat("&a ", 10_000)) },
        { "tags", string.Concat(Enumerable.Repeat("!a ", 10_000)) },
        { "anchored brackets", string.Concat(Enumerable.Repeat("&a [", 10_000)) },
        { "tagged brackets", string.Concat(Enumerable.Repeat("!!seq [", 10_000)) },
        { "quotes", new string('\'', 10_001) },
        { "colons", new string(':', 10_000) },
        { "commas", "[" + new string(',', 10_000) },
        { "line ends", new string('\n', 100_000) + " x" },
        { "comments", string.Concat(Enumerable.Repeat("# a\n", 50_000)) },
        { "document marks", "x\n" + string.Concat(Enumerable.Repeat("---\n", 10_000)) },
        { "directives", "x\n...\n" + string.Concat(Enumerable.Repeat("%A b\n", 10_000)) },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Ten_thousand_levels_are_refused_in_every_file_on_a_small_stack(string sort, string text)
    {
        foreach (var path in Places)
        {
            var yaml = Mini.Files.GetValueOrDefault(path, "") + "\nhostile: " + text + "\n";
            var found = CompileSmall(path, yaml);
            Assert.True(found.Diagnostics.Any(d => d.Location.Path == path), $"{sort} in {path} got no diagnostic of the file");
            Assert.All(found.Diagnostics, d => Assert.InRange(d.Location.Span.EndOffset, 0, Text(d).Length));
        }

        string Text(Diagnostic d) => Mini.Files.GetValueOrDefault(d.Location.Path, "") + "\nhostile: " + text + "\n";
    }

    [Fact]
    public void An_alias_bomb_is_refused_in_every_file_and_costs_what_its_length_costs()
    {
        var text = new StringBuilder("\na: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var c = 'b'; c <= 'z'; c++)
            text.Append(c).Append(": &").Append(c).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9)).Append("]\n");
        foreach (var path in Places)
            Assert.Contains(CompileSmall(path, Mini.Files.GetValueOrDefault(path, "") + text, 100L << 20).Diagnostics, d => d.Finding == Findings.RefusedYaml && d.Location.Path == path);
    }

    [Fact]
    public void A_record_with_a_million_keys_is_refused_key_by_key()
    {
        var yaml = "stirring:\n" + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"  k{i}: x\n"));
        var found = CompileSmall(Mini.Events, yaml, 4L << 30).Diagnostics.Where(d => d.Location.Path == Mini.Events).ToList();
        Assert.Equal(1_000_000, found.Count(d => d.Finding == Findings.UnknownKey));
        Assert.Equal(1_000_001, found.Last(d => d.Finding == Findings.UnknownKey).Location.Span.StartLine);
    }

    [Fact]
    public void A_megabyte_in_one_text_is_kept_and_in_any_other_value_refused()
    {
        var text = new string('x', 1 << 20);
        var kept = CompileSmall(Mini.Events, Event($"content: {text}"));
        Assert.Empty(kept.Diagnostics);
        Assert.Contains(text, DataCompiler.Emit(kept.Dataset).Single(f => f.Name == "Events.Rows.g.cs").Text, StringComparison.Ordinal);
        foreach (var field in new[] { "count", "share", "day", "aggregate", "mode", "part-of", "places", "about", "relative-to" })
        {
            var refused = Assert.Single(CompileSmall(Mini.Events, Event($"{field}: {(field is "places" or "about" ? $"[{text}]" : text)}")).Diagnostics);
            Assert.Equal(Mini.Events, refused.Location.Path);
            // The message is a line to read, and not the value.
            Assert.InRange(refused.Message.Length, 1, 3000);
        }
    }

    [Fact]
    public void An_id_of_more_than_two_hundred_characters_is_refused_because_CSharp_has_an_end_to_names()
    {
        Assert.Empty(CompileSmall(Mini.Events, Event("count: 1", new string('x', 200))).Diagnostics);
        var found = Assert.Single(CompileSmall(Mini.Events, Event("count: 1", new string('x', 201))).Diagnostics);
        Assert.Equal((Findings.BadId, new SourceSpan(0, 201, 1, 1, 1, 202)), (found.Finding, found.Location.Span));
    }

    [Theory]
    [InlineData("k\u0435ttle")]
    [InlineData("\u212Aettle")]
    [InlineData("ket\u200Btle")]
    [InlineData("kett\u0142e")]
    [InlineData("ke\u0301ttle")]
    [InlineData("\uFF4Bettle")]
    [InlineData("k\u0131ttle")]
    public void Letters_that_look_like_others_are_refused_in_ids_and_references(string id)
    {
        // In its own place, and where it is referred to.
        var own = Mini.Compile((Mini.Events, Event("count: 1", id))).Compilation;
        Assert.Contains(own.Diagnostics, d => d.Finding == Findings.BadId || d.Finding == Findings.HostileCharacter);
        var use = Mini.Compile((Mini.Events, Event($"about: [\"{id}\"]"))).Compilation;
        Assert.Contains(use.Diagnostics, d => d.Finding == Findings.BadId || d.Finding == Findings.HostileCharacter);
    }

    [Fact]
    public void Unnormalised_text_is_kept_as_it_is_and_found_by_its_normalised_form()
    {
        var (composed, apart) = ("Caf\u00E9", "Cafe\u0301");
        var one = Mini.Compile((Mini.Events, Event($"content: {composed}"))).IsClean().Compilation.Dataset;
        var other = Mini.Compile((Mini.Events, Event($"content: {apart}"))).IsClean().Compilation.Dataset;
        // Two texts: what a curator wrote is not written anew behind their back.
        Assert.NotEqual(CanonicalText.Hash(one), CanonicalText.Hash(other));
        // And one name: two actors cannot both bear it.
        Assert.Equal(AfTjData.Shared.NameFolding.Key(composed), AfTjData.Shared.NameFolding.Key(apart));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_any_sort_say_the_same_and_stand_in_the_same_places(string end)
    {
        var yaml = Event("content: |\n    one\n    two\n  count: 5");
        var plain = Mini.Compile((Mini.Events, yaml)).IsClean().Compilation.Dataset;
        var other = Mini.Compile((Mini.Events, yaml.Replace("\n", end, StringComparison.Ordinal))).IsClean().Compilation.Dataset;
        Assert.Equal(CanonicalText.Hash(plain), CanonicalText.Hash(other));
        var wrong = Event("content: one\n  count: many");
        var found = Assert.Single(Mini.Compile((Mini.Events, wrong.Replace("\n", end, StringComparison.Ordinal))).Compilation.Diagnostics).Location.Span;
        var expected = Assert.Single(Mini.Compile((Mini.Events, wrong)).Compilation.Diagnostics).Location.Span;
        Assert.Equal((expected.StartLine, expected.StartColumn, expected.EndLine, expected.EndColumn), (found.StartLine, found.StartColumn, found.EndLine, found.EndColumn));
    }

    [Fact]
    public void A_byte_order_mark_at_the_start_is_no_part_of_the_text_and_anywhere_else_is_refused()
    {
        Mini.Compile((Mini.Events, "\uFEFF" + Event("count: 1"))).IsClean();
        var found = Mini.Compile((Mini.Events, "\uFEFF\uFEFF" + Event("count: 1"))).Compilation.Diagnostics;
        Assert.Equal(new SourceSpan(0, 1, 1, 1, 1, 2), found.Single(d => d.Finding == Findings.HostileCharacter).Location.Span);
    }

    private static string Event(string line, string id = "stirring") =>
        $"{id}:\n  title: Stirring\n  type: pour\n  when: 2001\n  {line}\n  evidence: [{{ at: \"tea-notes#1.1\", hedge: asserted }}]\n";

    private static Compilation CompileSmall(string path, string yaml, long mostBytes = MostBytes)
    {
        var files = Mini.Files.Where(f => f.Key != path).Select(f => new DataFile(f.Key, f.Value)).Append(new DataFile(path, yaml)).ToArray();
        Compilation? compilation = null;
        Exception? thrown = null;
        var allocated = 0L;
        var thread = new Thread(() =>
        {
            try
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                compilation = DataCompiler.Compile(files);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            catch (Exception e)
            {
                thrown = e;
            }
        }, SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        Assert.InRange(allocated, 0, mostBytes);
        return compilation!;
    }
}
