using System.Text.RegularExpressions;
using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>A slip in any YAML file is one error of the build, at the wrong word, and nothing of it is an error of the C# compiler.</summary>
public sealed partial class TypoTests
{
    [Theory]
    [InlineData("specimens/full.yaml", "  colour: |deep-blue|\n", "deep-bleu", "AFTJ0021")]
    [InlineData("specimens/full.yaml", "label: { text: Do not touch, colour: |new|", "nwe", "AFTJ0021")]
    [InlineData("specimens/full.yaml", "hedge: |alleged|", "aleged", "AFTJ0021")]
    [InlineData("specimens/full.yaml", "  |keeper|: keeper", "kepeer", "AFTJ0011")]
    [InlineData("specimens/full.yaml", "  |title|: The cup", "titel", "AFTJ0011")]
    [InlineData("specimens/full.yaml", "  |evidence|:", "evidense", "AFTJ0011")]
    [InlineData("specimens/full.yaml", "{ |at|: ledger#1.1,", "ta", "AFTJ0011")]
    [InlineData("specimens/full.yaml", "  keeper: |keeper|\n", "keepr", "AFTJ0030")]
    [InlineData("specimens/full.yaml", "  next: |saucer|", "saucers", "AFTJ0030")]
    [InlineData("specimens/full.yaml", "  neighbour: |shelf/top|", "shelf/tup", "AFTJ0030")]
    [InlineData("specimens/full.yaml", "  neighbour: |shelf/top|", "shefl/top", "AFTJ0014")]
    [InlineData("specimens/full.yaml", "  neighbour: |shelf/top|", "source/ledger", "AFTJ0035")]
    [InlineData("specimens/full.yaml", "  mentions: [saucer, |actor/class|", "actor/calss", "AFTJ0030")]
    [InlineData("specimens/full.yaml", "  when: |2004-06~/2005|", "2004-|13~/2005", "AFTJ0022")]
    [InlineData("specimens/full.yaml", "  acquired: |2018-12-31|", "2018-11-31", "AFTJ0025")]
    [InlineData("specimens/full.yaml", "  size: |about 12.5 cm|", "abuot 12.5 cm", "AFTJ0023")]
    [InlineData("specimens/full.yaml", "  weight: |0.250|", "0,250", "AFTJ0024")]
    [InlineData("specimens/full.yaml", "  count: |-3|", "-6", "AFTJ0024")]
    [InlineData("specimens/full.yaml", "  fragile: |false|", "no", "AFTJ0010")]
    [InlineData("specimens/full.yaml", "  label-at: |ledger#1.3-2.2|", "ledger#1.3-2.9", "AFTJ0051")]
    [InlineData("specimens/full.yaml", "  label-at: |ledger#1.3-2.2|", "ldeger#1.3-2.2", "AFTJ0030")]
    [InlineData("specimens/full.yaml", "  label-at: |ledger#1.3-2.2|", "ledger1.3-2.2", "AFTJ0026")]
    [InlineData("specimens/full.yaml", "for: [|count|, weight]", "conut", "AFTJ0054")]
    [InlineData("specimens/full.yaml", "  words: |[one, two, \"three\"]|", "one", "AFTJ0010")]
    [InlineData("specimens/full.yaml", "  |count|: -3", "|\tcount", "AFTJ0004")]
    [InlineData("specimens/full.yaml", "|cup|:", "Cup", "AFTJ0020")]
    [InlineData("specimens/bare.yaml", "|spoon|:\n  title", "saucer", "AFTJ0003")]
    [InlineData("specimens/hostile.yaml", "|markup|:", "cup", "AFTJ0031")]
    [InlineData("sources.yaml", "  date: |2019-05|", "2019-|50", "AFTJ0022")]
    [InlineData("sources.yaml", "{ at: |ledger#3.1|,", "ledger#3.2", "AFTJ0051")]
    [InlineData("actors.yaml", "{ text: The Class, type: |primary|", "primery", "AFTJ0021")]
    [InlineData("shelves.yaml", "  |holds|: [specimen/cup", "hodls", "AFTJ0011")]
    public void In_a_record_file(string path, string context, string wrong, string id) => AssertOne(path, context, wrong, id);

    [Theory]
    [InlineData("|title|: 'The", "tilte", "AFTJ0011")]
    [InlineData("|version|: 1.2.3", "vresion", "AFTJ0011")]
    [InlineData("|schema-version|: 4", "shema-version", "AFTJ0011")]
    [InlineData("|date|: 2020", "dates", "AFTJ0011")]
    [InlineData("version: |1.2.3|", "1.2", "AFTJ0036")]
    [InlineData("schema-version: |4|", "four", "AFTJ0010")]
    [InlineData("date: |2020-02-29|", "2019-02-29", "AFTJ0025")]
    public void In_the_header(string context, string wrong, string id) => AssertOne("dataset.yaml", context, wrong, id);

    [Theory]
    [InlineData("  |file|: ledger.txt", "flie", "AFTJ0011")]
    [InlineData("  |bytes|: 60", "byts", "AFTJ0011")]
    [InlineData("  |sentences|:", "sentenses", "AFTJ0011")]
    [InlineData("    |\"1.3\"|: {", "\"1,3\"", "AFTJ0037")]
    [InlineData("    |\"1.3\"|: {", "\"1.1\"", "AFTJ0003")]
    [InlineData("\"1.3\": { |from|:", "form", "AFTJ0011")]
    [InlineData("\"1.3\": { from: |20|", "2o", "AFTJ0010")]
    [InlineData("|ledger|:", "legder", "AFTJ0037")]
    public void In_the_lock(string context, string wrong, string id) => AssertOne("sources.lock.yaml", context, wrong, id);

    // The place is the one where the parser cannot go on; what is wrong may stand a line before.
    [Theory]
    [InlineData("specimens/full.yaml", "  title: The cup", "  title: \"The cup", "specimens/full.yaml(3,10)")]
    [InlineData("specimens/full.yaml", "two, \"three\"]", "two, \"three\"", "specimens/full.yaml(23,3)")]
    [InlineData("specimens/full.yaml", "  count: -3", "  count -3", "specimens/full.yaml(9,3)")]
    [InlineData("specimens/full.yaml", "  count: -3", " count: -3", "specimens/full.yaml(9,2)")]
    [InlineData("shelves.yaml", "  label: Top", "  label: @Top", "shelves.yaml(2,10)")]
    [InlineData("dataset.yaml", "title: 'The", "title: \"The", "dataset.yaml(1,24)")]
    [InlineData("sources.lock.yaml", "sha256: '03' }", "sha256: '03'", "sources.lock.yaml(9,5)")]
    public void In_the_syntax(string path, string right, string wrong, string place) =>
        Expect.Text($"{place}: error AFTJ0001", MiniatureBuild.Print(MiniatureData.With(path, MiniatureData.Files[path].Replace(right, wrong, StringComparison.Ordinal))));

    public static TheoryData<string> SchemaFiles() => [.. MiniatureData.SchemaFiles];

    public static TheoryData<string> Shapes() => [.. MiniatureData.SchemaFiles.Where(f => !f.Contains("/enums/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void In_the_word_of_a_type(string path) =>
        AssertEach(path, TypeWords(), match => (match, Slip.Swap(match.Value), "AFTJ0013"));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void In_the_word_of_a_type_so_far_off_that_nobody_can_guess_it(string path) =>
        AssertEach(path, TypeWords(), match => (match, "zzzzzz", "AFTJ0013"));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void In_the_name_of_an_enum_struct_or_kind(string path) =>
        AssertEach(path, TypeTargets(), match => (match, Slip.Swap(match.Value), "AFTJ0014"));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void In_the_name_of_an_enum_struct_or_kind_so_far_off_that_nobody_can_guess_it(string path) =>
        AssertEach(path, TypeTargets(), match => (match, "zzzzzz", "AFTJ0014"));

    [Theory]
    [MemberData(nameof(SchemaFiles))]
    public void In_the_key_of_an_attribute(string path) =>
        AssertEach(path, AttributeKeys(), match => (match, Slip.Swap(match.Value), "AFTJ0011"));

    [Theory]
    [MemberData(nameof(SchemaFiles))]
    public void In_a_key_of_the_definition(string path) =>
        AssertEach(path, TopKeys(), match => (match, Slip.Swap(match.Value), match.Value is "kind" or "struct" or "enum" ? "AFTJ0013" : "AFTJ0011"));

    [Theory]
    [MemberData(nameof(SchemaFiles))]
    public void In_the_name_of_a_definition(string path) =>
        AssertEach(path, DefinedNames(), match => (match, Slip.Swap(match.Value), "AFTJ0013"));

    [Theory]
    [InlineData("schema/specimen.yaml", "caption: |title|", "titel", "AFTJ0013")]
    [InlineData("schema/actor.yaml", "find: |names|", "nmaes", "AFTJ0013")]
    [InlineData("schema/specimen.yaml", "default: |new|", "nwe", "AFTJ0013")]
    [InlineData("schema/specimen.yaml", "default: |true|", "ture", "AFTJ0013")]
    [InlineData("schema/specimen.yaml", "required: |true|", "ture", "AFTJ0010")]
    [InlineData("schema/specimen.yaml", "of: [specimen, |shelf|", "shefl", "AFTJ0014")]
    [InlineData("schema/specimen.yaml", "min: |-5|", "-5.5", "AFTJ0010")]
    [InlineData("schema/specimen.yaml", "reverse: { |actor|: gifts }", "acotr", "AFTJ0013")]
    [InlineData("schema/specimen.yaml", "{ |requires|: [keeper", "reqiures", "AFTJ0013")]
    [InlineData("schema/specimen.yaml", "requires: [|keeper|", "kepeer", "AFTJ0013")]
    [InlineData("schema/specimen.yaml", "not-after-source: |when|", "wehn", "AFTJ0013")]
    [InlineData("schema/specimen.yaml", "unless: { |colour|", "coluor", "AFTJ0013")]
    [InlineData("schema/specimen.yaml", "unless: { colour: [|new|", "nwe", "AFTJ0013")]
    [InlineData("schema/enums/colour.yaml", "red: { number: |1|", "one", "AFTJ0010")]
    [InlineData("schema/enums/colour.yaml", "red: { number: |1|", "-1", "AFTJ0015")]
    [InlineData("schema/enums/colour.yaml", "red: { number: |1|", "2147483647", "AFTJ0015")]
    [InlineData("schema/enums/colour.yaml", "deep-blue: { number: |7|", "1", "AFTJ0015")]
    [InlineData("schema/enums/colour.yaml", "  |red|: { number", "Red", "AFTJ0020")]
    [InlineData("schema/enums/colour.yaml", "codes: { |paint|", "Paint", "AFTJ0020")]
    [InlineData("schema/enums/colour.yaml", "codes: { |paint|", "key", "AFTJ0016")]
    public void In_the_value_of_an_attribute(string path, string context, string wrong, string id) => AssertOne(path, context, wrong, id);

    [Theory]
    [InlineData("schema/specimen.yaml", "  |words|: {", "id", "AFTJ0016")]
    [InlineData("schema/specimen.yaml", "  |words|: {", "title-", "AFTJ0020")]
    [InlineData("schema/specimen.yaml", "  |words|: {", "Words", "AFTJ0020")]
    [InlineData("schema/specimen.yaml", "  |words|: {", "count", "AFTJ0003")]
    [InlineData("schema/specimen.yaml", "  |words|: {", "specimen", "AFTJ0016")]
    [InlineData("schema/enums/colour.yaml", "  |deep-blue|: {", "red", "AFTJ0003")]
    public void In_a_name_that_C_sharp_cannot_have_or_has_already(string path, string context, string wrong, string id) => AssertOne(path, context, wrong, id);

    [Theory]
    [MemberData(nameof(SchemaFiles))]
    public void In_the_syntax_of_a_schema_file_on_any_line(string path)
    {
        // Whatever line breaks off: all before it was read, nothing behind it was, and only the break is told.
        var lines = MiniatureData.Files[path].TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Entry().IsMatch(lines[i]))
                continue;
            var indent = lines[i].Length - lines[i].TrimStart().Length;
            var broken = string.Join('\n', lines.Select((line, at) => at == i ? line[..indent] + '"' + line[indent..].Replace("\"", "", StringComparison.Ordinal) : line));
            AssertOneAnywhere(path, broken, "AFTJ0001");
        }
    }

    [Theory]
    [MemberData(nameof(SchemaFiles))]
    public void A_schema_file_that_is_empty_or_holds_no_mapping(string path)
    {
        AssertOneAnywhere(path, "", "AFTJ0013");
        AssertOneAnywhere(path, "- kind\n", "AFTJ0010");
    }

    private static void AssertOne(string path, string context, string wrong, string id)
    {
        var slip = Slip.In(path, MiniatureData.Files[path], context, wrong);
        Expect.Text($"{slip.Place}: error {id}", MiniatureBuild.Print(MiniatureData.With(path, slip.Text)));
    }

    private static void AssertOneAnywhere(string path, string text, string id)
    {
        var printed = MiniatureBuild.Print(MiniatureData.With(path, text));
        if (!Regex.IsMatch(printed, $@"^{Regex.Escape(path)}\(\d+,\d+\): error {id}$"))
            Assert.Fail($"{path} is\n{text}\n\nprinted:\n{printed}");
    }

    private static void AssertEach(string path, Regex places, Func<Match, (Match Place, string Wrong, string Id)> slipOf)
    {
        var text = MiniatureData.Files[path];
        var failures = new List<string>();
        foreach (Match match in places.Matches(text))
        {
            var (place, wrong, id) = slipOf(match);
            var changed = string.Concat(text.AsSpan(0, place.Index), wrong, text.AsSpan(place.Index + place.Length));
            var line = text.AsSpan(0, place.Index).Count('\n') + 1;
            var column = place.Index - (text.LastIndexOf('\n', Math.Max(0, place.Index - 1)) is var end && place.Index == 0 ? -1 : end);
            var expected = $"{path}({line},{column}): error {id}";
            var printed = MiniatureBuild.Print(MiniatureData.With(path, changed));
            if (printed != expected)
                failures.Add($"`{match.Value}` as `{wrong}`:\n  expected {expected}\n  printed  {printed.Replace("\n", "\n           ", StringComparison.Ordinal)}");
        }

        if (failures.Count > 0)
            Assert.Fail(string.Join("\n", failures));
    }

    // Not a line of a folded text, in which a quote is no mistake.
    [GeneratedRegex("^ *(- \\{ )?[a-z0-9-]+:")]
    private static partial Regex Entry();

    [GeneratedRegex("(?<=[{ ]type: \"?)[a-z]+")]
    private static partial Regex TypeWords();

    [GeneratedRegex("(?<=[{ ]type: \"?(enum|struct|ref) )(?!any)[a-z-]+")]
    private static partial Regex TypeTargets();

    [GeneratedRegex("(?<=^  [a-z0-9-]+: \\{ (.*, )?)(type|summary|required|editorial|index|default|reverse|number|codes)(?=: )", RegexOptions.Multiline)]
    private static partial Regex AttributeKeys();

    [GeneratedRegex("^[a-z]+(?=:)", RegexOptions.Multiline)]
    private static partial Regex TopKeys();

    [GeneratedRegex("(?<=^(kind|struct|enum): )[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex DefinedNames();
}
