using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>What an edit makes the generator do again. Each test starts from a first run over the miniature.</summary>
public sealed class StepCachingTests
{
    private const string Release = """
        {
          "version": "1.0.0", "title": "T", "date": "2020-01-01", "schema-version": 1, "content-hash": "00", "previous": null,
          "counts": {}, "texts": {}, "kinds": {}, "structs": {}, "enums": {}, "retired": {}, "redirects": [],
          "records": {
            "specimen": { "HERE": { "hash": "00", "fields": {} } }
          }
        }
        """;

    private static readonly Pipeline First = Pipeline.Start(MiniatureData.Files);

    [Fact]
    public void Nothing_edited_nothing_done()
    {
        var again = First.Again();

        Expect.Text("", RunReasons.Reran(again));
        Assert.True(RunReasons.OutputsAreCached(again));
    }

    [Fact]
    public void An_edit_of_other_source_does_nothing()
    {
        var after = First.AfterOtherSource();

        Expect.Text("", RunReasons.Reran(after));
        Assert.True(RunReasons.OutputsAreCached(after));
    }

    [Fact]
    public void A_file_saved_without_a_change_does_nothing()
    {
        var saved = First.Edit("shelves.yaml", text => text);

        Expect.Text("", RunReasons.Reran(saved));
        Assert.True(RunReasons.OutputsAreCached(saved));
    }

    [Fact]
    public void An_edit_of_a_record_parses_and_binds_its_file_alone()
    {
        var edited = First.Edit("specimens/full.yaml", text => text.Replace("title: The cup", "title: The mug", StringComparison.Ordinal));

        Expect.Text(
            """
            Files: Modified specimens/full.yaml
            Parse: Modified specimens/full.yaml
            Bind: Modified specimens/full.yaml
            Link: Modified
            EmitTables: Modified Dataset.g.cs, Modified Specimens.Rows.g.cs, Modified Specimens.g.cs
            """, RunReasons.Changes(edited));
        Expect.Text("Files, Parse, Bind, Link, EmitTables", RunReasons.Reran(edited));
    }

    [Fact]
    public void An_edit_of_a_comment_changes_no_output()
    {
        var edited = First.Edit("specimens/full.yaml", text => text + "# A remark.\n");

        Expect.Text(
            """
            Files: Modified specimens/full.yaml
            Parse: Modified specimens/full.yaml
            Bind: Modified specimens/full.yaml
            Link: Modified
            """, RunReasons.Changes(edited));
        Assert.True(RunReasons.OutputsAreCached(edited));
    }

    [Fact]
    public void A_mistake_in_a_text_does_not_rewrite_the_types()
    {
        var edited = First.Edit("specimens/full.yaml", text => text.Replace("colour: deep-blue\n", "colour: deep-bleu\n", StringComparison.Ordinal));

        Expect.Text("specimens/full.yaml(17,11): error AFTJ0021", edited.Reports);
        Assert.DoesNotContain("EmitTypes", RunReasons.Reran(edited), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_is_the_only_one_parsed()
    {
        var added = First.Add("specimens/jug.yaml", "jug: { title: The jug, colour: red, evidence: [{ at: ledger#1.2, hedge: reported }] }\n");

        Expect.Text(
            """
            Files: New specimens/jug.yaml
            Parse: New specimens/jug.yaml
            Bind: New specimens/jug.yaml
            Link: Modified
            EmitTables: Modified Dataset.g.cs, Modified Sources.Rows.g.cs, Modified Specimens.Rows.g.cs, Modified Specimens.g.cs
            """, RunReasons.Changes(added));
        Assert.Contains("Jug", added.Sources["Specimens.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_taken_away_takes_its_records_along()
    {
        var removed = First.Remove("specimens/hostile.yaml");

        Assert.DoesNotContain("Modified", RunReasons.Changes(removed).Split('\n').Single(l => l.StartsWith("Parse", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("Directives", removed.Sources["Specimens.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_header_changes_the_dataset_file_alone()
    {
        var edited = First.Edit("dataset.yaml", text => text.Replace("1.2.3", "1.2.4", StringComparison.Ordinal));

        Expect.Text(
            """
            Files: Modified dataset.yaml
            Parse: Modified dataset.yaml
            Frame: Modified
            Link: Modified
            EmitTables: Modified Dataset.g.cs
            """, RunReasons.Changes(edited));
    }

    [Fact]
    public void A_release_file_is_read_once_and_holds_the_dataset_to_what_it_lists()
    {
        var listed = First.Add("releases/1.0.0.json", Release.Replace("HERE", "mug", StringComparison.Ordinal));
        var edited = listed.Edit("specimens/full.yaml", text => text.Replace("title: The cup", "title: The mug", StringComparison.Ordinal));

        Expect.Text(
            """
            Files: New releases/1.0.0.json
            Releases: New releases/1.0.0.json
            Frame: Modified
            Link: Modified
            """, RunReasons.Changes(listed));
        Expect.Text("redirects.yaml(1,1): error AFTJ0061", listed.Reports);
        Expect.Text("Files, Parse, Bind, Link, EmitTables", RunReasons.Reran(edited));
    }

    [Fact]
    public void A_release_file_that_is_damaged_is_told_where_it_is()
    {
        var listed = First.Add("releases/1.0.0.json", Release.Replace("\"hash\"", "\"hahs\"", StringComparison.Ordinal));

        Assert.StartsWith("releases/1.0.0.json(5,", listed.Reports, StringComparison.Ordinal);
        Assert.EndsWith("error AFTJ0065", listed.Reports, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_schema_parses_one_file_and_binds_all()
    {
        var edited = First.Edit("schema/shelf.yaml", text => text.Replace("What is painted on its edge.", "What is carved into its edge.", StringComparison.Ordinal));

        Expect.Text(
            """
            Files: Modified schema/shelf.yaml
            Parse: Modified schema/shelf.yaml
            Schema: Modified
            Bind: Modified actors.yaml, Modified shelves.yaml, Modified sources.yaml, Modified specimens/bare.yaml, Modified specimens/full.yaml, Modified specimens/hostile.yaml
            Link: Modified
            EmitTypes: Modified Shelf.g.cs
            """, RunReasons.Changes(edited));
    }
}
