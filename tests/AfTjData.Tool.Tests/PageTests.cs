using AfTjData.Tool.Pages;
using Spectre.Console;

namespace AfTjData.Tool.Tests;

/// <summary>Pages, as a terminal and a file show them.</summary>
public sealed class PageTests
{
    private static readonly Page Sample = new(
    [
        new Section("Numbers", [new NamedValues([("short", "1"), ("much longer", "one two three")])]),
        new Section("[Entries]", [new Entry("A title", ["first second third"]), new Code(["Never.Broken(however, longItGets);"])]),
    ]);

    [Fact]
    public void Lines_break_between_words_and_hang_under_their_values()
    {
        var lines = PageLayout.Of(Sample, width: 20).Select(l => l.Text);

        Assert.Equal(
        [
            "Numbers",
            "  short        1",
            "  much longer  one",
            "               two",
            "               three",
            "",
            "[Entries]",
            "  A title",
            "    first second",
            "      third",
            "",
            "    Never.Broken(however, longItGets);",
        ], lines);
    }

    [Fact]
    public void Values_of_a_field_hang_so_that_one_sees_where_the_next_begins()
    {
        var page = new Page([new Section("Fields",
        [
            new FieldValues([new FieldRow("one", "first value of it"), new FieldRow("", "second"), new FieldRow("", "below the second", 1), new FieldRow("longer", "UnbreakableAndLong")]),
        ])]);

        Assert.Equal(
        [
            "Fields",
            "  one     first",
            "            value of",
            "            it",
            "          second",
            "            below",
            "              the",
            "              second",
            "  longer  UnbreakableAndLong",
        ], PageLayout.Of(page, width: 20).Select(l => l.Text));
    }

    [Fact]
    public void A_terminal_shows_the_same_words_with_colours_and_reads_no_markup_in_them()
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 80;

        TerminalRenderer.Render(Sample, console);

        var text = output.ToString();
        Assert.Contains("\u001b[", text, StringComparison.Ordinal);
        Assert.Equal(PlainRenderer.Render(Sample), System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;]*m", "").ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("", 10, new[] { "" })]
    [InlineData("one two", 7, new[] { "one two" })]
    [InlineData("one two", 6, new[] { "one", "two" })]
    [InlineData("unbreakable", 4, new[] { "unbreakable" })]
    [InlineData("unbreakable word", 4, new[] { "unbreakable", "word" })]
    [InlineData("no room", 0, new[] { "no", "room" })]
    public void Wrapping_breaks_at_the_last_space_that_fits(string text, int width, string[] lines) =>
        Assert.Equal(lines, Wrapping.Lines(text, width, indent: 0, hanging: 0));
}
