using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Parse;

/// <summary>Every node knows where it begins and ends: the marks <c>⟦…⟧</c> stand around the value of <c>key</c>.</summary>
public class SpanTests
{
    [Theory]
    [InlineData("key: ⟦value⟧\n", "value")]
    [InlineData("key: ⟦several words⟧   # and a comment\n", "several words")]
    [InlineData("key: ⟦over\n  two lines⟧\n\nnext: x\n", "over two lines")]
    [InlineData("key: ⟦'it''s quoted'⟧\n", "it's quoted")]
    [InlineData("key: ⟦\"with \\\"escapes\\\" and \\u00e9\"⟧\n", "with \"escapes\" and é")]
    [InlineData("key: ⟦\"over\n  two lines\"⟧\nnext: x\n", "over two lines")]
    [InlineData("key: ⟦|\n  kept\n  lines⟧\nnext: x\n", "kept\nlines\n")]
    [InlineData("key: ⟦|\n  kept\n  lines⟧\n\n\n# comment\nnext: x\n", "kept\nlines\n")]
    [InlineData("key: ⟦|+\n  all kept⟧\n\n\nnext: x\n", "all kept\n\n\n")]
    [InlineData("key: ⟦>-\n  folded\n  lines⟧\nnext: x\n", "folded lines")]
    [InlineData("key: ⟦>-\n  at the end⟧", "at the end")]
    [InlineData("key: ⟦''⟧\n", "")]
    [InlineData("key:⟦⟧\nnext: x\n", "")]
    [InlineData("key:⟦⟧", "")]
    [InlineData("{ other: 1, key: ⟦in braces⟧ }\n", "in braces")]
    [InlineData("🫖: x\nkey: ⟦🫖 and 🫖⟧\n", "🫖 and 🫖")]
    [InlineData("# first\n---\nkey: ⟦behind a document start⟧\n...\n", "behind a document start")]
    public void A_scalar_spans_what_a_reader_sees_of_it(string marked, string value)
    {
        var node = Assert.IsType<YamlScalar>(AssertSpan(marked));
        Assert.Equal(value, node.Value);
    }

    [Theory]
    [InlineData("key: ⟦[a, b]⟧ # comment\n")]
    [InlineData("key: ⟦[]⟧\n")]
    [InlineData("key: ⟦[\n  a,\n  b,\n]⟧\nnext: x\n")]
    [InlineData("key:\n  ⟦- a\n  - b⟧\n\n# comment\nnext: x\n")]
    [InlineData("key:\n⟦- a\n- b: 1\n  c: 2⟧\nnext: x\n")]
    [InlineData("key:\n  ⟦- |\n    a\n    b⟧\n\nnext: x\n")]
    public void A_list_ends_with_its_last_item_or_its_bracket(string marked) => Assert.IsType<YamlList>(AssertSpan(marked));

    [Theory]
    [InlineData("key: ⟦{ a: 1, b: }⟧\n")]
    [InlineData("key: ⟦{}⟧\n")]
    [InlineData("key:\n  ⟦a: 1\n  b: [x, y]⟧\n\n# comment\nnext: x\n")]
    [InlineData("key:\n  ⟦a:\n    b:\n      c: deep⟧\nnext: x\n")]
    public void A_mapping_ends_with_its_last_value_or_its_brace(string marked) => Assert.IsType<YamlMap>(AssertSpan(marked));

    [Fact]
    public void A_pair_in_square_brackets_is_a_mapping_that_spans_the_pair()
    {
        var marked = Marked.Read("key: [⟦a: 1⟧, b]\n");
        var list = Assert.IsType<YamlList>(Read(marked.Text).Root["key"]);
        Assert.Equal(marked.Spans[0], Assert.IsType<YamlMap>(list.Items[0]).Span);
    }

    [Theory]
    [InlineData("⟦key⟧: x\n")]
    [InlineData("# comment\n\n⟦'key'⟧ : x\n")]
    [InlineData("? ⟦\"key\"⟧\n: x\n")]
    [InlineData("{ a: 1, ⟦key⟧: x }\n")]
    public void A_key_spans_its_word_with_its_quotes(string text)
    {
        var marked = Marked.Read(text);
        Assert.Equal(marked.Spans[0], Assert.Single(Read(marked.Text).Root.Entries, e => e.Key.Value == "key").Key.Span);
    }

    [Fact]
    public void A_byte_order_mark_counts_for_nothing()
    {
        var plain = Read("a: 1\nkey: value\n");
        var marked = Read("\uFEFFa: 1\nkey: value\n");
        Assert.Empty(marked.Diagnostics);
        Assert.Equal(plain.Root["key"]!.Span, marked.Root["key"]!.Span);
        Assert.Equal(["a", "key"], marked.Root.Entries.Select(e => e.Key.Value));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_change_offsets_and_neither_lines_nor_columns_nor_values(string end)
    {
        const string Text = "a: 1\n\nb: |\n  two\n  lines\nkey: [x,\n  y]\n";
        var (plain, other) = (Read(Text), Read(Text.Replace("\n", end, StringComparison.Ordinal)));
        Assert.Empty(other.Diagnostics);
        foreach (var (expected, actual) in plain.Root.Entries.Zip(other.Root.Entries))
        {
            Assert.Equal(LinesAndColumns(expected.Key), LinesAndColumns(actual.Key));
            Assert.Equal(LinesAndColumns(expected.Value), LinesAndColumns(actual.Value));
        }

        Assert.Equal("two\nlines\n", ((YamlScalar)other.Root["b"]!).Value);
    }

    [Theory]
    [InlineData("key: abc", 1, "bc")]
    [InlineData("key: 'abc'", 1, "bc")]
    [InlineData("key: \"abc\"", 2, "c")]
    [InlineData("key: 'a''c'", 1, "'a''c'")]
    [InlineData("key: \"\\x61bc\"", 1, "\"\\x61bc\"")]
    [InlineData("key: abc", 3, "abc")]
    [InlineData("key: a\n  c", 2, "a\n  c")]
    public void A_place_inside_a_scalar_is_exact_where_file_and_text_run_alike_and_else_the_scalar(string text, int offset, string expected)
    {
        var span = ((YamlScalar)Read(text).Root["key"]!).From(offset);
        Assert.Equal(expected, text[span.StartOffset..span.EndOffset]);
        Assert.Equal(span.StartOffset, span.StartColumn - 1);
    }

    private static YamlNode AssertSpan(string text)
    {
        var marked = Marked.Read(text);
        var file = Read(marked.Text);
        Assert.Empty(file.Diagnostics);
        var node = file.Root["key"]!;
        Assert.Equal(Assert.Single(marked.Spans), node.Span);
        return node;
    }

    private static (int, int, int, int) LinesAndColumns(YamlNode node) =>
        (node.Span.StartLine, node.Span.StartColumn, node.Span.EndLine, node.Span.EndColumn);

    private static ParsedFile Read(string text) => YamlReader.Read(new DataFile("file.yaml", text));
}
