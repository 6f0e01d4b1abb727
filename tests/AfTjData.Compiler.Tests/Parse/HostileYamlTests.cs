using System.Text;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;

namespace AfTjData.Compiler.Tests.Parse;

/// <summary>Whatever a file holds, it is read or refused at a place, and in a time that its length bounds.</summary>
public class HostileYamlTests
{
    [Theory]
    [InlineData("\t", "A tab stands here; use spaces")]
    [InlineData("\0", "The control character U+0000 stands here; remove it")]
    [InlineData("\u0007", "The control character U+0007 stands here; remove it")]
    [InlineData("\u007F", "The control character U+007F stands here; remove it")]
    [InlineData("\u0085", "The line separator U+0085 stands here; use an ordinary line break")]
    [InlineData("\u000B", "The line separator U+000B stands here; use an ordinary line break")]
    [InlineData("\u2028", "The line separator U+2028 stands here; use an ordinary line break")]
    [InlineData("\u2029", "The line separator U+2029 stands here; use an ordinary line break")]
    [InlineData("\u200B", "The invisible character U+200B stands here; remove it")]
    [InlineData("\u200D", "The invisible character U+200D stands here; remove it")]
    [InlineData("\u00AD", "The invisible character U+00AD stands here; remove it")]
    [InlineData("\u202E", "The invisible character U+202E stands here; remove it")]
    [InlineData("\u2066", "The invisible character U+2066 stands here; remove it")]
    [InlineData("\uFEFF", "A byte-order mark inside the text (U+FEFF) stands here; remove it")]
    [InlineData("\uE000", "The private-use character U+E000 stands here; remove it")]
    [InlineData("\uFFFD", "The character U+FFFD, which stands for none stands here; remove it")]
    [InlineData("\U000E0041", "The character U+E0041 stands here; remove it")]
    public void A_character_that_nobody_sees_is_refused_where_it_stands(string character, string message)
    {
        var file = Read($"a: 1\nkey: x{character}y\n");
        var found = Assert.Single(file.Diagnostics);
        Assert.Equal(Findings.HostileCharacter, found.Finding);
        Assert.Equal(message, found.Message);
        Assert.Equal(new SourceSpan(11, 11 + character.Length, 2, 7, 2, 7 + character.Length), found.Location.Span);
        Assert.True(file.IsBroken);
    }

    // Not as test data: a test runner cannot pass on a text that is no text.
    [Fact]
    public void Half_of_a_character_is_refused_where_it_stands()
    {
        foreach (var half in new[] { '\uD800', '\uDFFF' })
        {
            var found = Assert.Single(Read($"a: 1\nkey: x{half}y\n").Diagnostics);
            Assert.Equal(Findings.HostileCharacter, found.Finding);
            Assert.Equal($"Half of a character (U+{(int)half:X4}) stands here; remove it", found.Message);
            Assert.Equal(new SourceSpan(11, 12, 2, 7, 2, 8), found.Location.Span);
        }
    }

    [Theory]
    [InlineData("\\0")]
    [InlineData("\\t")]
    [InlineData("\\a")]
    [InlineData("\\N")]
    [InlineData("\\L")]
    [InlineData("\\P")]
    [InlineData("\\x7f")]
    [InlineData("\\u200e")]
    [InlineData("\\u2028")]
    [InlineData("\\U000E0041")]
    public void The_same_spelled_as_an_escape_is_refused_with_the_whole_value(string escape)
    {
        var file = Read($"key: \"x{escape}y\"\nnext: 1\n");
        var found = Assert.Single(file.Diagnostics);
        Assert.Equal(Findings.HostileCharacter, found.Finding);
        Assert.Contains("(written as an escape)", found.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceSpan(5, 9 + escape.Length, 1, 6, 1, 10 + escape.Length), found.Location.Span);
        // The value is refused; the file is not.
        Assert.IsType<YamlRefused>(file.Root["key"]);
        Assert.False(file.IsBroken);
    }

    [Theory]
    [InlineData("a no-break\u00A0space")]
    [InlineData("Café, Жизнь, کابل, 喀布尔, 🫖")]
    [InlineData("curly ‘quotes’ and “quotes”, dashes – and —")]
    public void Letters_and_signs_of_every_script_are_welcome(string text) => Assert.Empty(Read($"key: {text}\n").Diagnostics);

    [Fact]
    public void A_lone_carriage_return_ends_a_line_in_the_count_of_a_refused_character()
    {
        var found = Assert.Single(Read("a: 1\rb: \t2\r").Diagnostics);
        Assert.Equal(new SourceSpan(8, 9, 2, 4, 2, 5), found.Location.Span);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Ten_thousand_open_brackets_end_at_the_limit(char bracket)
    {
        var found = Assert.Single(Read("key: " + new string(bracket, 10_000)).Diagnostics);
        Assert.Equal(Findings.TooLarge, found.Finding);
        // The file's own mapping is the first level.
        Assert.Equal((1, 6 + YamlReader.DepthLimit - 1), (found.Location.Span.StartLine, found.Location.Span.StartColumn));
    }

    [Fact]
    public void Ten_thousand_levels_of_indentation_end_at_the_limit()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
            text.Append(' ', i).Append("k:\n");
        var found = Assert.Single(Read(text.ToString()).Diagnostics);
        Assert.Equal(Findings.TooLarge, found.Finding);
        Assert.Equal((YamlReader.DepthLimit + 1, YamlReader.DepthLimit + 1), (found.Location.Span.StartLine, found.Location.Span.StartColumn));
    }

    [Fact]
    public void As_many_levels_as_the_limit_allows_are_read() =>
        Assert.Empty(Read("key: " + new string('[', YamlReader.DepthLimit - 1) + new string(']', YamlReader.DepthLimit - 1)).Diagnostics);

    [Fact]
    public void Ten_thousand_list_marks_in_one_line_end_at_the_limit() =>
        Assert.Equal(Findings.TooLarge, Assert.Single(Read("key:\n  " + string.Concat(Enumerable.Repeat("- ", 10_000)) + "x\n").Diagnostics).Finding);

    [Fact]
    public void A_megabyte_in_one_value_is_read()
    {
        var text = new string('x', 1 << 20);
        Assert.Equal(text, ((YamlScalar)Read($"key: {text}\nnext: 1\n").Root["key"]!).Value);
        Assert.Equal(text, ((YamlScalar)Read($"key: \"{text}\"\nnext: 1\n").Root["key"]!).Value);
        Assert.Equal(text + "\n", ((YamlScalar)Read($"key: |\n  {text}\nnext: 1\n").Root["key"]!).Value);
    }

    [Fact]
    public void A_hundred_thousand_keys_are_read_and_the_last_is_known_to_stand_twice()
    {
        var file = Read(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: x\n")) + "k7: y\n");
        Assert.Equal(100_000, file.Root.Entries.Count);
        Assert.Equal("`k7` stands in this mapping already (line 8); keep one of the two", Assert.Single(file.Diagnostics).Message);
    }

    [Fact]
    public void Aliases_that_would_multiply_are_refused_and_never_followed()
    {
        var text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var c = 'b'; c <= 'z'; c++)
            text.Append(c).Append(": &").Append(c).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9)).Append("]\n");
        var file = Read(text.ToString());
        Assert.All(file.Diagnostics, d => Assert.Equal(Findings.RefusedYaml, d.Finding));
        Assert.Equal(26 + 25 * 9, file.Diagnostics.Count);
        Assert.False(file.IsBroken);
    }

    [Theory]
    [InlineData("key: *key\n")]
    [InlineData("key: &key [*key]\n")]
    [InlineData("&a key: *a\n")]
    [InlineData("*a : key\n")]
    [InlineData("<<: [*a, *b]\n")]
    [InlineData("key: !!python/object:os.system x\n")]
    [InlineData("!!map { key: x }\n")]
    [InlineData("key: !<tag:example> x\n")]
    [InlineData("key: ! x\n")]
    [InlineData("%TAG ! tag:example:\n---\nkey: !x y\n")]
    public void Anchors_aliases_tags_and_merges_are_refused_in_every_place(string text)
    {
        var file = Read(text);
        Assert.NotEmpty(file.Diagnostics);
        Assert.All(file.Diagnostics, d => Assert.Equal(Findings.RefusedYaml, d.Finding));
    }

    [Theory]
    [InlineData("key: &a\n  x: 1\n", 6, 8)]
    [InlineData("key: !t &a x\n", 9, 11)]
    [InlineData("key: &a !t x\n", 6, 8)]
    [InlineData("key: [!t x, y]\n", 7, 9)]
    [InlineData("key: !t {a: 1}\n", 6, 8)]
    public void What_is_refused_is_the_anchor_or_tag_and_not_the_value_behind_it(string text, int from, int to)
    {
        var span = Assert.Single(Read(text).Diagnostics).Location.Span;
        Assert.Equal((1, from, 1, to), (span.StartLine, span.StartColumn, span.EndLine, span.EndColumn));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment")]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    [InlineData("{}\n")]
    public void A_file_with_nothing_in_it_is_an_empty_mapping(string text)
    {
        var file = Read(text);
        Assert.Empty(file.Root.Entries);
        Assert.Equal(text.StartsWith("---", StringComparison.Ordinal), file.Diagnostics.Count > 0);
    }

    [Theory]
    [InlineData("a: 1\nkey: 'open\nnext: x\n", "a")]
    [InlineData("a: 1\nkey: \"open\nnext: x\n", "a")]
    [InlineData("a: 1\nkey: [open\nnext: x\n", "a")]
    [InlineData("a: 1\nkey: {open: x\nnext: x\n", "a")]
    [InlineData("a: 1\nb: 2\n  c: 3\n", "a")]
    [InlineData("a: 1\nkey: @x\n", "a")]
    [InlineData("a: 1\nkey: %x\n", "a")]
    [InlineData("a: 1\nkey: \"\\q\"\n", "a")]
    [InlineData("a: 1\nkey: |x\n", "a")]
    [InlineData("a: 1\nb: 2\n]\n", "a")]
    [InlineData("a: 1\nb: 2\n- c\n", "a")]
    [InlineData("a: 1\nb: 2\n---\nc: 3\n", "a b")]
    public void A_syntax_error_ends_its_file_and_what_stands_before_is_kept(string text, string kept)
    {
        var file = Read(text);
        Assert.Single(file.Diagnostics);
        Assert.True(file.IsBroken);
        Assert.Equal(kept.Split(' '), file.Root.Entries.Select(e => e.Key.Value));
    }

    private static ParsedFile Read(string text) => YamlReader.Read(new DataFile("file.yaml", text));
}
