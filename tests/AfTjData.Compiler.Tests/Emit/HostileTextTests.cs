using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Emit;

/// <summary>Texts that try to leave their place, followed from the YAML to the emitted code.</summary>
public class HostileTextTests
{
    private const string Hostile = "*/ \"\"\" </summary> ]]> \\u0022; } #endif // {0}";

    [Fact]
    public void In_a_caption_they_are_escaped_in_the_member_s_documentation() => Assert.Contains(
        "/// <summary>*/ \"\"\" &lt;/summary&gt; ]]&gt; \\u0022; } #endif // {0}</summary>\n",
        Emit($"title: '{Hostile}'", "Events.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void In_the_packed_rows_they_stand_as_they_are_between_four_quotes()
    {
        var rows = Emit($"title: '{Hostile}'", "Events.Rows.g.cs");
        // The records' literal, from its quotes to its quotes: the text lies in it as it is, and nothing in it ends it.
        var literal = Between(rows, "PackedRows Rows => new global::AfTjData.Packed.PackedRows(", "\n\"\"\"\"u8,\n");
        Assert.Contains(",\n\"\"\"\"\n", literal, StringComparison.Ordinal);
        Assert.Contains(Hostile, literal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_several_lines_keeps_its_line_feeds_in_the_rows() => Assert.Contains(
        "one\n  two\n\nthree", Emit("title: Stirring\n  content: |\n    one\n      two\n\n    three\n", "Events.Rows.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void A_title_of_the_dataset_is_a_string_literal() => Assert.Contains(
        "public static string Title => \"*/ \\\"\\\"\\\" </summary> ]]> \\\\u0022; } #endif // {0}\";\n",
        DataCompiler.Emit(Mini.Compile(Mini.Edit("dataset.yaml", "title: Tea things", $"title: '{Hostile}'")).IsClean().Compilation.Dataset)
            .Single(f => f.Name == "Dataset.g.cs").Text, StringComparison.Ordinal);

    [Fact]
    public void A_summary_of_the_schema_is_escaped_wherever_it_documents_something()
    {
        var files = DataCompiler.Emit(Mini.Compile(
            Mini.Edit("schema/event.yaml", "summary: When.", $"summary: '{Hostile}'"),
            Mini.Edit("schema/event.yaml", "summary: When.", $"summary: '{Hostile}'")).IsClean().Compilation.Dataset);
        var record = files.Single(f => f.Name == "Event.g.cs").Text;
        Assert.Contains("/// <summary>*/ \"\"\" &lt;/summary&gt; ]]&gt; \\u0022; } #endif // {0}</summary>\n    public required global::AfTjData.EdtfDate When", record, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_data_still_becomes_every_type_and_table()
    {
        var clean = DataCompiler.Emit(Mini.Compile().Compilation.Dataset).Select(f => f.Name);
        var broken = Mini.Files.Where(f => f.Key.StartsWith("schema/", StringComparison.Ordinal)).Select(f => new DataFile(f.Key, f.Value))
            .Append(new DataFile("events.yaml", "boiling: [\n")).Append(new DataFile("actors.yaml", "kettle: {}\n")).Append(new DataFile("dataset.yaml", "date: soon\n"));
        var compilation = DataCompiler.Compile(broken);
        Assert.True(compilation.HasErrors);
        Assert.Equal(clean, DataCompiler.Emit(compilation.Dataset).Select(f => f.Name));
    }

    private static string Emit(string line, string file) =>
        DataCompiler.Emit(Mini.Compile((Mini.Events, $"stirring:\n  {line}\n  type: pour\n  when: 2001\n  evidence: [{{ at: \"tea-notes#1.1\", hedge: asserted }}]\n"))
            .IsClean().Compilation.Dataset).Single(f => f.Name == file).Text;

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"no {start} in {text}");
        var to = text.IndexOf(end, from, StringComparison.Ordinal);
        Assert.True(to >= 0, $"no {end} in {text}");
        return text[from..to];
    }
}
