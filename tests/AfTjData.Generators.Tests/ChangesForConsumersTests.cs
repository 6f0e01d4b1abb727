using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>
/// What a program hears of each kind of change between two versions: one that was written against the older is compiled against the newer, and run on it as it is.
/// The step that each kind asks for stands in the tests of <c>NeededStep</c>, its line in the change log in those of <c>aftj release</c>; ids and members that were
/// given up stand in <see cref="RedirectTests"/>.
/// </summary>
public sealed class ChangesForConsumersTests
{
    private const string Full = "specimens/full.yaml";
    private const string Schema = "schema/specimen.yaml";
    private const string Colour = "schema/enums/colour.yaml";

    private static readonly Consumer Older = new(MiniatureData.Files);

    [Theory]
    // A corrected value, a reinterpretation, a hedge.
    [InlineData(Full, "title: The cup", "title: A cup", "Specimens.Cup.Title", "The cup", "A cup")]
    [InlineData(Full, "colour: deep-blue\n  lining", "colour: red\n  lining", "Specimens.Cup.Colour", "DeepBlue", "Red")]
    [InlineData(Full, "at: ledger#1.1, hedge: asserted", "at: ledger#1.1, hedge: alleged", "Specimens.Cup.Evidence[0].Hedge", "Asserted", "Alleged")]
    // A record more, a reference more.
    [InlineData("shelves.yaml", "top:", "attic:\n  label: Attic\n  holds: [cup]\ntop:", "Shelves.All.Contains(\"attic\")", "False", "True")]
    [InlineData("shelves.yaml", "holds: [cup]", "holds: [cup, saucer]", "Shelves.All[\"event\"].Holds.Count", "1", "2")]
    // An optional field, a member of an enum, a lookup, a kind.
    [InlineData(Schema, "  when: {", "  smell: { type: line, summary: Its smell. }\n  when: {", "Specimens.Cup.Count", "-3", "-3")]
    [InlineData(Colour, "  1st:", "  pale: { number: 10, summary: Hardly any. }\n  1st:", "(int)Colour._1st", "9", "9")]
    [InlineData("schema/shelf.yaml", "plural: shelves", "plural: shelves\nmembers: true", "Shelves.All[\"top\"].Label", "Top", "Top")]
    [InlineData("schema/hook.yaml", "", "kind: hook\nplural: hooks\nsummary: A hook.\ncaption: label\nfields:\n  label: { type: line, required: true, summary: Its label. }\n", "Dataset.AllKinds.Any(t => t.Kind == \"hook\")", "False", "True")]
    public void Of_a_patch_or_minor_step_it_hears_nothing(string file, string old, string @new, string expression, string before, string after)
    {
        var newer = Changed(file, old, @new);

        Assert.Equal(before, Older.Run($"return {expression};"));
        Expect.Text("", newer.Build($"return {expression};"));
        Assert.Equal(after, newer.Run($"return {expression};"));
        Assert.Equal(after, Older.Run($"return {expression};", on: newer));
    }

    [Theory]
    // A field that is gone, of another type, required where it was not.
    [InlineData(Schema, "  count: { type: int, min: -5, max: 1000000, summary: How many there are. }\n", "", "Specimens.Cup.Count.HasValue", "error CS1061: 'Specimen' does not contain a definition for 'Count'")]
    [InlineData(Schema, "count: { type: int, min: -5, max: 1000000,", "count: { type: line,", "Specimens.Cup.Count.HasValue", "error CS1061: 'string' does not contain a definition for 'HasValue'")]
    [InlineData("schema/structs/label.yaml", "writer: { type: ref actor,", "writer: { type: ref actor, required: true,", "new Label { Text = \"T\" }", "error CS9035: Required member 'Label.Writer' must be set")]
    // A lookup, named members, a kind.
    [InlineData(Schema, "required: true, index: true, summary: Its colour", "required: true, summary: Its colour", "Specimens.ByColour(Colour.Red).Count", "error CS0117: 'Specimens' does not contain a definition for 'ByColour'")]
    [InlineData(Schema, "reverse: kept,", "reverse: looks-after,", "Actors.All[\"keeper\"].Kept.Count", "error CS1061: 'Actor' does not contain a definition for 'Kept'")]
    [InlineData(Schema, "members: true", "members: false", "Specimens.Cup.Id", "error CS0117: 'Specimens' does not contain a definition for 'Cup'")]
    [InlineData("schema/shelf.yaml", "plural: shelves", "plural: boards", "Shelves.All.Count", "error CS0103: The name 'Shelves' does not exist")]
    public void Of_a_major_step_of_the_schema_it_hears_when_it_is_compiled(string file, string old, string @new, string expression, string error)
    {
        Expect.Text("", Older.Build($"return {expression};"));

        Assert.StartsWith(error, Assert.Single(Changed(file, old, @new).Build($"return {expression};").Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_retired_member_of_an_enum_it_hears_and_runs_on_with_the_number_that_it_was_compiled_with()
    {
        var newer = Changed(Colour, "  1st:", "retired:\n  1st:", "summary: The first of all colours.", "to: red, reason: Nobody saw it.", (Full, "lining: 1st", "lining: red"));

        Assert.StartsWith("warning AFTJ1003: ", newer.Build("return Colour._1st;"), StringComparison.Ordinal);
        Assert.Equal("9", Older.Run("return (int)Colour._1st;", on: newer));
    }

    private static Consumer Changed(string file, string old, string @new) => new(Edited(new Dictionary<string, string>(MiniatureData.Files, StringComparer.Ordinal), file, old, @new));

    private static Consumer Changed(string file, string old, string @new, string oldToo, string newToo, params (string File, string Old, string New)[] more)
    {
        var files = Edited(Edited(new Dictionary<string, string>(MiniatureData.Files, StringComparer.Ordinal), file, old, @new), file, oldToo, newToo);
        foreach (var (otherFile, otherOld, otherNew) in more)
            files = Edited(files, otherFile, otherOld, otherNew);
        return new Consumer(files);
    }

    private static Dictionary<string, string> Edited(Dictionary<string, string> files, string file, string old, string @new)
    {
        var text = files.GetValueOrDefault(file, "");
        Assert.True(old.Length == 0 || text.Contains(old, StringComparison.Ordinal), $"{file} does not hold: {old}");
        files[file] = old.Length == 0 ? @new : text.Replace(old, @new, StringComparison.Ordinal);
        return files;
    }
}
