using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Bind;

/// <summary>What schema files are taken for, and how work goes on where one is wrong.</summary>
public class SchemaTests
{
    private const string Spoons = "schema/structs/spoon.yaml";

    [Fact]
    public void Schemas_are_equal_if_their_files_say_the_same()
    {
        var schema = Mini.Compile().Compilation.Dataset.Schema;
        var same = Mini.Compile().Compilation.Dataset.Schema;
        var other = Mini.With("schema/event.yaml", "summary: When.", "summary: At what time.").Compilation.Dataset.Schema;

        Assert.True(schema.Equals(same));
        Assert.True(schema.Equals((object)same));
        Assert.Equal(schema.GetHashCode(), same.GetHashCode());
        Assert.False(schema.Equals(other));
        Assert.False(schema.Equals((object)other));
        Assert.False(schema.Equals(null));
        Assert.False(schema.Equals((object)"schema"));
    }

    [Fact]
    public void Kinds_structs_and_enums_are_found_by_their_own_name_alone()
    {
        var schema = Mini.Compile().Compilation.Dataset.Schema;

        Assert.Equal("event", schema.Kind("event")!.Name);
        Assert.Null(schema.Kind("Event"));
        Assert.Equal("evidence", schema.Struct("evidence")!.Name);
        Assert.Null(schema.Struct("Evidence"));
        Assert.Equal("hedge", schema.Enum("hedge")!.Name);
        Assert.Null(schema.Enum("Hedge"));
    }

    [Theory]
    [InlineData("schema/a.yaml")]
    [InlineData("schema/zz.yaml")]
    public void Where_a_file_does_not_say_what_it_defines_what_is_missing_may_be_defined_in_it(string path)
    {
        (string, string) user = (Spoons, "struct: spoon\nsummary: A spoon.\nfields:\n  in: { type: struct saucer, summary: Where it lies. }\n");

        Assert.Contains(Mini.Compile(user).Compilation.Diagnostics, d => d.Finding == Findings.UnknownDefinition);
        Assert.DoesNotContain(Mini.Compile(user, (path, "summary: What it is.\n")).Compilation.Diagnostics, d => d.Finding == Findings.UnknownDefinition);
    }

    [Theory]
    [InlineData("line", FieldType.Line, null, false)]
    [InlineData("decimal[]", FieldType.Decimal, null, true)]
    [InlineData("enum hedge", FieldType.Enum, "hedge", false)]
    [InlineData("ref any", FieldType.Ref, null, false)]
    [InlineData("ref any[]", FieldType.Ref, null, true)]
    [InlineData("enum any", FieldType.Enum, "any", false)]
    [InlineData("struct tea-cup[]", FieldType.Struct, "tea-cup", true)]
    public void A_type_is_a_word_a_name_where_the_word_takes_one_and_brackets_for_a_list(string text, FieldType type, string? target, bool isList) =>
        Assert.Equal(new TypeReference(type, target, isList), TypeReference.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("Line")]
    [InlineData("line hedge")]
    [InlineData("enum")]
    [InlineData("enum Hedge")]
    [InlineData("enum hedge status")]
    [InlineData("ref")]
    [InlineData("ref []")]
    [InlineData("line[][]")]
    [InlineData("line []")]
    public void Nothing_else_is_a_type(string text) => Assert.Null(TypeReference.Parse(text));

    [Fact]
    public void A_heading_is_looked_for_in_every_line() => Mini.Compile((Spoons, "summary: For stirring.\n⟦sruct⟧: spoon\nfields:\n  size: { type: line, summary: How big. }\n")).Reports(
        (Findings.BadSchema, "A schema file says what it defines with `kind:`, `struct:` or `enum:`; did you mean `struct`?"));

    [Fact]
    public void A_file_that_says_nothing_is_told_that_and_no_more() => Mini.Compile((Spoons, "⟦{}⟧\n")).Reports(
        (Findings.BadSchema, "A schema file says what it defines with `kind:`, `struct:` or `enum:`"));

    [Fact]
    public void A_definition_whose_name_is_none_has_the_name_of_its_file()
    {
        var schema = Mini.Compile(
            (Spoons, "struct: ⟦Spoon!⟧\nsummary: For stirring.\nfields:\n  size: { type: line, summary: How big. }\n"),
            ("schema/enums/taste.v2.yaml", "enum: ⟦Taste⟧\nsummary: How it tastes.\nmembers:\n  sweet: { number: 1, summary: Sweet. }\n"),
            ("schema/enums/Big.yaml", "enum: ⟦Big⟧\nsummary: How big.\nmembers:\n  large: { number: 1, summary: Large. }\n")).Reports(
                (Findings.BadId, NoId("Big")), (Findings.BadId, NoId("Taste")), (Findings.BadId, NoId("Spoon!"))).Compilation.Dataset.Schema;

        Assert.NotNull(schema.Struct("spoon"));
        Assert.Equal(["sweet"], schema.Enum("taste")!.Members.Select(m => m.Name));
        Assert.Equal(["large"], schema.Enum("unnamed")!.Members.Select(m => m.Name));
    }

    [Fact]
    public void Members_without_a_number_go_on_with_numbers_that_nobody_has()
    {
        var schema = Mini.Compile(("schema/enums/taste.yaml", """
            enum: taste
            summary: How it tastes.
            members:
              sweet: { number: 2, summary: Like sugar. }
              ⟦sour⟧: { summary: Like lemons. }
              ⟦bitter⟧: { summary: Like tea. }
              salty: { number: 1, summary: Like salt. }
            """)).Reports((Findings.BadEnumNumber, NoNumber("sour")), (Findings.BadEnumNumber, NoNumber("bitter"))).Compilation.Dataset.Schema;
        Assert.Equal(["sweet 2", "sour 3", "bitter 4", "salty 1"], schema.Enum("taste")!.Members.Select(m => $"{m.Name} {m.Number}"));

        static string NoNumber(string member) => $"The member `{member}` has no number; give it one that no member ever had, because numbers are compiled into consumers";
    }

    [Fact]
    public void The_kind_that_comes_first_is_judged_like_the_others()
    {
        var (path, text) = Mini.Edit("schema/actor.yaml", "type: ref actor,", "type: ref ⟦acter⟧,");
        Mini.Compile((path, text)).Reports((Findings.UnknownDefinition, "There is no kind `acter`; did you mean `actor`?"));
    }

    [Fact]
    public void Three_structs_that_have_to_hold_one_another_are_told_once() => Mini.Compile(
        ("schema/structs/cup.yaml", "struct: cup\nsummary: A cup.\nfields:\n  ⟦saucer⟧: { type: struct saucer, required: true, summary: Under it. }\n"),
        ("schema/structs/saucer.yaml", "struct: saucer\nsummary: A saucer.\nfields:\n  tray: { type: struct tray, required: true, summary: Under it. }\n"),
        ("schema/structs/tray.yaml", "struct: tray\nsummary: A tray.\nfields:\n  cup: { type: struct cup, required: true, summary: On it. }\n")).Reports(
            (Findings.BadSchema, "The field `saucer`: a `cup` would have to hold another `cup` without end; take `required` away, or make it a list"));

    [Fact]
    public void A_struct_may_have_to_hold_one_that_holds_itself_only_where_it_wants() => Mini.Compile(
        ("schema/structs/cup.yaml", "struct: cup\nsummary: A cup.\nfields:\n  saucer: { type: struct saucer, required: true, summary: Under it. }\n"),
        ("schema/structs/saucer.yaml", "struct: saucer\nsummary: A saucer.\nfields:\n  below: { type: struct saucer, summary: Under it. }\n")).IsClean();

    private static string NoId(string text) => $"`{text}` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most";
}
