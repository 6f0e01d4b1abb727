using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;
using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Exports.Sql;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Tests.Exports.Relational;

/// <summary>Tables come from the schema alone, so these are of kinds that no code names.</summary>
public sealed class RelationalModelTests
{
    private static readonly RelationalModel Model = RelationalModel.Of(MiniatureDataset.Schema);

    [Fact]
    public void The_made_up_schema_has_no_mistake() => Assert.Empty(MiniatureDataset.Schema.Diagnostics);

    [Fact]
    public void Each_enum_kind_and_list_is_a_table() => Assert.Equal(
        [
            "dataset", "enum_colour", "enum_hedge", "enum_polarity", "enum_status",
            "sea_shells", "shell_size_tools", "shell_near", "shell_shown_with", "shell_words",
            "shell_finds", "shell_finds_evidence", "shell_finds_evidence_via", "shell_finds_evidence_for",
            "shell_evidence", "shell_evidence_via", "shell_evidence_for",
            "sources", "records", "redirects",
        ],
        Model.Tables.Select(t => t.Name));

    [Fact]
    public void A_struct_stands_in_the_table_of_its_record_under_names_that_begin_with_the_field() => Assert.Equal(
        [
            "id", "label", "colour", "status", "when", "when_earliest", "when_latest", "noted", "pieces", "weight", "broken",
            "size_across", "size_across_bound", "size_across_least", "size_across_most", "size_across_unit", "size_guessed", "lost_from_id",
        ],
        Names(Model.Table("sea_shells")));

    [Fact]
    public void A_list_is_keyed_by_its_record_and_the_place_of_each_item_on_the_way()
    {
        Assert.Equal(["shell_id", "position", "at", "at_source_id", "at_paragraph", "at_sentence", "at_end_paragraph", "at_end_sentence", "hedge", "polarity"], Names(Model.Table("shell_evidence")));
        Assert.Equal(["shell_id", "finds_position", "evidence_position", "position", "via_kind", "via_id"], Names(Model.Table("shell_finds_evidence_via")));
        Assert.Equal(["shell_id", "finds_position", "evidence_position", "position"], Model.Table("shell_finds_evidence_via").PrimaryKey);
        Assert.Equal(["shell_id", "position", "value"], Names(Model.Table("shell_size_tools")));
    }

    [Fact]
    public void A_reference_in_a_list_is_named_after_its_target_and_after_the_list_too_where_the_owner_has_that_name() =>
        Assert.Equal(["shell_id", "position", "near_shell_id"], Names(Model.Table("shell_near")));

    [Fact]
    public void A_record_fills_every_column_of_its_type() => Assert.Equal(
        [
            ["full", "A \"whole\" shell", "white", "planned", "[..2021-09-25]", null, new DateOnly(2021, 9, 25), new DateOnly(2021, 9, 30), 2, 1.50m, true,
                "between 2 and 3 m", "between", 2m, 3m, "m", true, "plain"],
            // What is not said is empty, but for defaults; a struct that is not there has none.
            ["plain", "A plain shell", null, "occurred", null, null, null, new DateOnly(2020, 2, 29), null, null, false, null, null, null, null, null, null, null],
        ],
        Rows("sea_shells"));

    [Fact]
    public void Evidence_has_its_place_hedge_and_polarity_the_default_included() => Assert.Equal(
        [
            ["full", 1, "tide#3.8-4.1", "tide", 3, 8, 4, 1, "alleged", "affirms"],
            ["full", 2, "moon#2.1-3", "moon", 2, 1, 2, 3, "asserted", "denies"],
            ["full", 3, "moon#9.1", "moon", 9, 1, 9, 1, "asserted", "affirms"],
            ["plain", 1, "moon#1.1", "moon", 1, 1, 1, 1, "alleged", "affirms"],
        ],
        Rows("shell_evidence"));

    [Fact]
    public void Lists_within_lists_and_structs_keep_their_order()
    {
        Assert.Equal([["full", 1, 1, "source", "moon"], ["full", 1, 2, "source", "tide"]], Rows("shell_evidence_via"));
        Assert.Equal([["full", 3, 1, "when"], ["full", 3, 2, "weight"]], Rows("shell_evidence_for"));
        Assert.Equal([["full", 2, 1, "tide#1.2", "tide", 1, 2, 1, 2, "asserted", "affirms"]], Rows("shell_finds_evidence"));
        Assert.Equal([["full", 1, "rule"], ["full", 2, "eye"]], Rows("shell_size_tools"));
        Assert.Equal([["full", 1, "plain"], ["full", 2, "full"]], Rows("shell_near"));
        Assert.Equal([["full", 1, "source", "tide"], ["full", 2, "shell", "plain"]], Rows("shell_shown_with"));
    }

    [Fact]
    public void An_enum_is_a_table_of_words_by_number_with_the_codes_of_other_schemes()
    {
        Assert.Equal(["word", "number", "summary", "paint_code"], Names(Model.Table("enum_colour")));
        Assert.Equal([["red", 1, "Like rust.", null], ["white", 2, "Like chalk.", "01"]], Rows("enum_colour"));
    }

    [Fact]
    public void All_records_stand_in_one_table_with_the_firmest_hedge_of_what_tells_them() => Assert.Equal(
        [
            // The asserted evidence denies it, or is for the date alone.
            ["shell", "full", "A \"whole\" shell", "planned", "alleged", true],
            ["shell", "plain", "A plain shell", "occurred", "alleged", false],
            ["source", "moon", "The moon", null, null, false],
            ["source", "tide", "The tide", null, null, false],
        ],
        Rows("records"));

    [Fact]
    public void References_lead_to_kinds_words_sources_owners_and_records_of_any_kind()
    {
        Assert.Equal(["colour>enum_colour(word)", "status>enum_status(word)", "lost_from_id>sea_shells(id)"], Keys("sea_shells"));
        Assert.Equal(["shell_id>sea_shells(id)", "near_shell_id>sea_shells(id)"], Keys("shell_near"));
        Assert.Equal(["shell_id>sea_shells(id)", "shown_with_kind,shown_with_id>records(kind,id)"], Keys("shell_shown_with"));
        Assert.Equal(["shell_id,finds_position>shell_finds(shell_id,position)", "at_source_id>sources(id)", "hedge>enum_hedge(word)", "polarity>enum_polarity(word)"], Keys("shell_finds_evidence"));
    }

    [Fact]
    public void Limits_and_rules_of_the_schema_come_along()
    {
        var shells = Model.Table("sea_shells");

        Assert.Equal((1, 9), (shells.Column("pieces").Least, shells.Column("pieces").Most));
        Assert.Equal(["shell", "source"], Model.Table("shell_shown_with").Column("shown_with_kind").Words);
        Assert.Equal(["id", "label", "status", "broken"], shells.Columns.Where(c => c.IsRequired).Select(c => c.Name));
        Assert.Contains(new Needs("pieces", "when"), shells.Rules);
        Assert.Contains(shells.Rules, r => r is AnyFilled { Columns: ["when", "noted"] });
    }

    [Fact]
    public void A_name_that_is_taken_gets_a_number()
    {
        var scope = new NameScope();

        Assert.Equal(["when_latest", "when_latest_2", "when_latest_3"], [scope.Take("when_latest"), scope.Take("when_latest"), scope.Take("when_latest")]);
    }

    [Fact]
    public void A_struct_within_itself_stays_what_it_is_in_JSON()
    {
        var schema = SchemaBinder.Bind(((DataFile[])
        [
            new("schema/rope.yaml", """
                kind: rope
                plural: ropes
                summary: A rope.
                caption: label
                fields:
                  label: { type: line, required: true, summary: Its name. }
                  end: { type: struct knot, summary: How it ends. }
                """),
            new("schema/structs/knot.yaml", """
                struct: knot
                summary: A knot.
                fields:
                  turns: { type: int, summary: How many turns it has. }
                  inner: { type: struct knot, summary: The knot in it. }
                  loose: { type: "struct knot[]", summary: Knots beside it. }
                """),
        ]).Select(YamlReader.Read));
        var rope = JsonNode.Parse("""{ "id": "long", "kind": "rope", "label": "A", "end": { "turns": 2, "inner": { "turns": 1 }, "loose": [{ "turns": 3 }] } }""")!.AsObject();
        var dataset = new DatasetSnapshot(MiniatureDataset.Dataset.Identity, schema, [new KindSnapshot(schema.Kind("rope")!, [rope])]);

        var model = RelationalModel.Of(schema);

        Assert.Empty(schema.Diagnostics);
        Assert.Equal(["dataset", "ropes", "records", "redirects"], model.Tables.Select(t => t.Name));
        Assert.Equal(["id", "label", "end_turns", "end_inner", "end_loose"], Names(model.Table("ropes")));
        Assert.Equal([["long", "A", 2, """{"turns":1}""", """[{"turns":3}]"""]], model.Table("ropes").Rows(dataset));
        // A schema without evidence and status says nothing of them.
        Assert.Equal([["rope", "long", "A"]], model.Table("records").Rows(dataset));
        Assert.Equal(["ropes_named"], SqlViews.Of(model).Select(v => v.Name));
    }

    private static IEnumerable<string> Names(Table table) => table.Columns.Select(c => c.Name);

    private static IEnumerable<IReadOnlyList<object?>> Rows(string table) => Model.Table(table).Rows(MiniatureDataset.Dataset);

    private static IEnumerable<string> Keys(string table) =>
        Model.Table(table).ForeignKeys.Select(k => $"{string.Join(',', k.Columns)}>{k.Table}({string.Join(',', k.TargetColumns)})");
}
