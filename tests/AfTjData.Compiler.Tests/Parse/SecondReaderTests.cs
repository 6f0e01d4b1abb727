using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Fuzzing.Reading;
using AfTjData.Tests.Support;

namespace AfTjData.Compiler.Tests.Parse;

/// <summary>
/// Odd YAML, as the npm package <c>yaml</c> reads it: what the compiler accepts it reads the same, and what is no YAML it does not accept. Each text ends
/// its last line, because for a block text that ends with the file the package makes up a line end.
/// </summary>
public class SecondReaderTests
{
    private static readonly string[] Odd =
    [
        // Quoted texts over several lines.
        "a:\n  b: 'one\n  two'\n", "a:\n  b: 'one\ntwo'\n", "a:\n  b: \"one\n two\"\n", "a:\n  b: \"one\n   two\"\n", "a:\n  b: 'one\n\n   two'\n", "a: 'one\n two'\n", "a: 'one\ntwo'\n", "a: \"one\ntwo\"\n",
        "a: \"one\\\n  two\"\n", "a: \"one \\\n  \\ two\"\n", "a: \"one\n\n\n  two\"\n", "a: ' one\n  two '\n", "- a\n", "a: [ 'b\n c' ]\n", "a: [ 'b\nc' ]\n", "a:\n - 'b\n  c'\n", "a:\n - 'b\n c'\n", "a:\n- 'b\n c'\n",
        "a:\n- 'b\nc'\n", "a: { b: 'c\n  d' }\n", "a: { b: 'c\nd' }\n", "a: 'b\n  # c'\n", "a: 'x\n\n'\n", "a: \"x\n\n  \"\n", "a: 'x\n'\n",
        // Plain texts.
        "a: b\n  c\n", "a: b\n\n  c\n", "a: b # c\n", "a: b#c\n", "a: b\n  # c\n", "a: b\n  # c\n  d\n", "a: b:c\n", "a: b: c\n", "a: b -c\n", "a: -b\n", "a: - b\n", "a: ?b\n", "a: :b\n", "a: b,c\n", "a: [b,c]\n",
        "a: [b:c]\n", "a: [b: c]\n", "a: [b :c]\n", "a: [b\n  c]\n", "a: {b}\n", "a: {b, c}\n", "a: {b:c}\n", "a: {b: }\n", "a: {b:}\n", "a: {\"b\":c}\n", "a: {b: c,}\n", "a: [b,]\n", "a: [,b]\n", "a: [b,,c]\n", "a: []\n",
        "a: [a b, c d]\n", "a: %b\n", "a: b%\n", "a: @b\n", "a: `b\n", "a: |\n", "a: >\n", "a: b'c\n", "a: b\"c\n", "a: 'b'c\n", "a: 'b' c\n", "a: \"b\"c\n", "a: 'b' # c\n", "a: 'b'# c\n", "a: \"b\"#c\n", "a: [b]#c\n", "a: [b] # c\n",
        "a: b\nc\n", "a: b\n c: d\n", "a:\n  b\n  c\n", "a:\n  b\n c\n", "a:\n  b: c\n d: e\n", "a:\nb\n", "a:\n  - b\n  c\n", "a: ~\n", "a: null\n", "a:\n", "a: ''\n", "a: =\n", "a: .\n", "a: ...\n", "a: ---\n", "a: --- b\n",
        // Block texts.
        "a: |\n  b\n c\n", "a: |\n  b\n   c\n", "a: |2\n   b\n", "a: |1\n  b\n", "a: |-\n  b\n\n", "a: |+\n  b\n\n", "a: |+\n  b\n\nc: d\n", "a: >\n  b\n  c\n", "a: >\n  b\n\n  c\n", "a: >\n  b\n   c\n  d\n", "a: >\n\n  b\n", "a: |\n\n  b\n",
        "a: |\n   \n  b\n", "a: |\n     \n  b\n", "a: |\n b\n\n\n", "a: | # c\n  b\n", "a: |# c\n  b\n", "a: |-2\n  b\n", "a: |2-\n  b\n", "a: |+2\n  b\n", "a: |0\n  b\n", "a: |10\n  b\n", "a: | b\n", "a: >-\n  b\n  # c\n", "a: |\n  # b\n", "a: |\n# b\n",
        "a: |\n  b\n# c\n", "a: |\n  b\n # c\n  d\n", "a: >\n  b \n  c\n", "a: >\n  b\n \n  c\n", "- |\n a\n", "a:\n- |\n b\n", "a:\n- |\n  b\n", "a:\n- >\n  b\n\n\n  c\n- d\n", "a: >\n   b\n\n    c\n\n   d\n",
        "a: >\n  * b\n   * c\n\n  d\n", "a: >1\n  b\n c\n", "a: |1\n  b\n c\n", "a: |9\n         b\n", "a:\n  b: |1\n   c\n",
        // Keys.
        "a : b\n", "'a': b\n", "\"a\": b\n", "\"a\":b\n", "'a':b\n", "a:b\n", "? a\n: b\n", "? a\n", "? a\n:\n", "?\n: b\n", ": b\n", "a b: c\n", "a: b\na: c\n", "'a': b\na: c\n", "a: b\n\"\\u0061\": c\n", "[a]: b\n", "{a: b}: c\n", "a\nb: c\n", "'a\n b': c\n", "\"a\n  b\": c\n",
        "? 'a\n  b'\n: c\n", "1: b\n", "true: b\n", "~: b\n", "null: b\n", "<<: b\n", "'<<': b\n", "a: {<<: b}\n", "a: { ? b : c }\n", "a: { ? b }\n", "a: [ ? b : c ]\n", "a: [ : b ]\n", "a: { : b }\n", "a: [ 'b': c ]\n", "a: [ 'b':c ]\n", "a: [{b: c}: d]\n", "a: [[b]: c]\n", "#a: b\n", "a#: b\n",
        "a #b: c\n", "-a: b\n", "- a: b\n", "-: b\n", "?a: b\n", "!a: b\n", "%a: b\n", "@a: b\n", "a:\n  ? b\n  : c\n", "a:\n  ? - b\n  : c\n", "key" + "x012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789: b\n",
        // White space, comments, documents.
        "a:  b\n", "a:   \n  b\n", "a: b   \n", "a: b\n   \nc: d\n", " a: b\n", " a: b\n c: d\n", " a: b\nc: d\n", "a: b\n c: d\n", "\n\na: b\n", "# x\na: b\n", "a: # x\n  b\n", "a:# x\n", "a: #x\n", "a:\n# x\n  b\n", "a: [b, # x\n  c]\n", "a: [b,# x\n c]\n", "a: [b # x\n  , c]\n",
        "---\na: b\n", "--- a: b\n", "---a: b\n", "--- # x\na: b\n", "a: b\n---\n", "a: b\n...\n", "a: b\n... # x\n", "a: b\n... x\n", "a: b\n...\n...\n", "---\n---\na: b\n", "...\na: b\n", "%YAML 1.2\n---\na: b\n", "%YAML 1.1\n---\na: b\n", "%YAML 1.2\na: b\n", "%YAML 3.0\n---\na: b\n", "%FOO\n---\na: b\n",
        "%YAML 1.2\n%YAML 1.2\n---\na: b\n", "--- |\n a\n", "--- {a: b}\n", "{a: b}\n", "{a: b}\nc\n", "{a: b} # x\n", "{a: b}#x\n", "{\na: b\n}\n", "{\n  a: b,\n  c: d\n}\n", "a: [\n  b\n]\n", "a: [\nb\n]\n", "a: [\n b\n ]\n", "a:\n  b: [\n  c ]\n", "a:\n  b: [\n c ]\n", "a: {\n  b: c\n}\n", "a: {\n b: c\n }\n",
        "a:\n  [b, c]\n", "a:\n[b]\n", "a:\n  {b: c}\n", "a:\n 'b'\n", "a:\n'b'\n", "a:\n\"b\"\n", "a:\n-b\n", "a:\n- b\n", "a:\n - b\n- c\n", "a:\n- b\n - c\n", "a:\n-\n  b\n", "a:\n-\n b\n", "a:\n-\nb\n", "a:\n- - b\n  - c\n", "a:\n- b: c\n  d: e\n", "a:\n- b: c\n d: e\n", "a:\n- b:\n  - c\n", "a: - b\n",
        "a: [b:]\n", "a: [b:,c]\n", "a: [b:, c]\n", "a: {b:,c: d}\n", "a: [b::c]\n", "a: [:b]\n", "a: [b:\n]\n", "a: [{b:}]\n", "a: [b: ]\n", "a: ['b'# c\n]\n", "a: [[b]# c\n]\n", "a: {}# c\n", "a: 'b'#\n", "a: ['b',# c\n  d]\n",
        "a: {b: c,:d: e}\n", "a: {b: 'c',:d: e}\n", "a: ['c',:d]\n", "a: [[c],:d]\n", "a: {b: {},:d: e}\n", "a: {b: c, :d: e}\n", "a: [b,:c]\n", "a: [b, :c]\n", "a: {:b: c}\n", "a: {'b':c, \"d\":e, [f]:g}\n", "a: [[b]:c]\n", ":a: b\n", "a:\n  :b: c\n", "a: [b::c: d]\n", "a: {b: :c}\n", "a: {b: c:d}\n", "a: {b: 'c':d}\n",
        "a:\n  b: [c\n ]\n", "a:\n  b: [c\n  ]\n", "a:\n  b: [c\n]\n", "a:\n  b: { c: d\n }\n", "a:\n  b: { c: d,\n  e: f }\n", "a:\n  b: { c: d,\n e: f }\n", "a:\n  b: [c,\n  d]\n", "a:\n  b: [c,\n   d]\n", "a:\n  b: [\n  [c]]\n",
        "a:\n  b: [\n [c]]\n", "a:\n  b: [c\n  , d]\n", "a:\n  b: [c\n , d]\n", "a:\n - [b,\n c]\n", "a:\n - [b,\n  c]\n", "a:\n - b: [c,\n   d]\n", "a:\n - b: [c,\n    d]\n", "a: [b, # c\n# d\n e]\n", "a: [b,\n# d\n e]\n", "a: {b: c,\nd: e}\n", "a: {b:\nc}\n", "a: {b\n: c}\n", "a: {b\n : c}\n",
        "a: { b: { c: d } e: f }\n", "a: { b: [c] e: f }\n", "a: { b: [c] # d\n  , e: f }\n", "a: { b: [c] # d\n  e: f }\n", "a: [ {b: c}, d ]\n", "a: [ {b: c} d ]\n", "a: [[b] [c]]\n", "a: { [b]: c }\n", "a: [{b: c}: d]\n",
        "a: b\n:\n", "a: b\n:", "a:\n  b: c\n:\n", "a:\n  b: c\n  :\nd: e\n", "a: {:}\n", "a: { : }\n", "a: [:]\n", ":\n", ":", "- :\n", "a:\n - :\n", "a:\n - b\n:\n", "?\n", "? \n", "a: b\n? \n: c\n", "a: {?}\n", "a: [?]\n", "a: [?, b]\n", "a: {?,b: c}\n", "a: {b: ?}\n", "a: ?\n", "a:\n - ?\n", "a: ?b\n", "a: [?b]\n", "a: [b?]\n", "a: -\n", "a: [-]\n", "a: [-, b]\n", "a: {-}\n", "a: {-: b}\n", "a: {?b: c}\n", "a: {? b: c}\n", "a: [? b : c]\n", "a: {? }\n", "a: [? ]\n", "a: {? : b}\n",
        // Escapes.
        "a: \"\\/\"\n", "a: \"\\_\"\n", "a: \"\\e\"\n", "a: \"\\x41\"\n", "a: \"\\u0041\"\n", "a: \"\\U00000041\"\n", "a: \"\\U0001F600\"\n", "a: \"\\ud83d\\ude00\"\n", "a: \"\\ud83d\"\n", "a: \"\\'\"\n", "a: \"\\z\"\n", "a: \"\\x4\"\n", "a: \"\\u41\"\n", "a: \"\\U00110000\"\n", "a: \"\\\n\"\n", "a: \"\\ b\"\n",
        "a: \"\\\"\"\n", "a: '\\'\n", "a: ''''\n", "a: 'b''c'\n", "a: \"b\\\n   c\"\n", "a: \"b  \n  c\"\n", "a: \"b\\  \n  c\"\n", "a: \"\\n\"\n", "a: \"\\r\"\n", "a: \"\\r\\n\"\n", "a: \"b\\nc\"\n",
    ];

    [NodeFact("yaml")]
    public void What_is_accepted_is_what_the_second_reader_reads() => Assert.Equal([], Disagreements(Odd));

    [NodeTheory]
    [InlineData("a: {0}\n")]
    [InlineData("a:\n  - {0}\n")]
    [InlineData("a: [{0}]\n")]
    [InlineData("a: [b, {0}, c]\n")]
    [InlineData("a: {{ b: {0} }}\n")]
    [InlineData("a: {{ {0}: b }}\n")]
    [InlineData("{0}: a\n")]
    [InlineData("a:\n  b\n  {0}\n")]
    [InlineData("a: b{0}\n")]
    [InlineData("a: [b{0}]\n")]
    [InlineData("a: 'b'{0}\n")]
    [InlineData("a: b {0} c\n")]
    [InlineData("a: b {0}\n")]
    [InlineData("a: [b{0}\n c]\n")]
    [InlineData("a: [b, {0}\n c]\n")]
    [InlineData("a: [b\n{0}c]\n")]
    [InlineData("a: [{0}\n ]\n")]
    [InlineData("a: {{ b{0}\n }}\n")]
    [InlineData("a: {{ b: c{0}\n d: e }}\n")]
    [InlineData("a: {{ b: c,{0}\n d: e }}\n")]
    [InlineData("a: {{ b: [c]{0}d: e }}\n")]
    [InlineData("a:\n  b: [c\n {0}]\n")]
    [InlineData("a: |{0}\n  b\n")]
    [InlineData("a: >\n  b\n {0}\n")]
    [InlineData("a: \"{0}\"\n")]
    [InlineData("a: '{0}'\n")]
    [InlineData("a: ['b'{0}]\n")]
    public void Every_pair_of_signs_is_refused_or_read_as_the_second_reader_reads_it(string context)
    {
        const string Signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \nx1";
        var texts = Signs.SelectMany(one => Signs.Select(other => string.Format(CultureInfo.InvariantCulture, context, $"{one}{other}")))
            .Concat(Signs.Select(one => string.Format(CultureInfo.InvariantCulture, context, one))).ToList();
        Assert.Equal([], Disagreements(texts));
    }

    [Theory]
    [InlineData("a: 1\nb: 'one\n  }\nc: 'two'\n", 4, 1, "the quoted text goes on in this line")]
    [InlineData("a: 1\nb: [ 'one\ntwo' ]\n", 3, 1, "the quoted text goes on in this line")]
    [InlineData("a: 1\nb: 'c'# d\n", 2, 7, "a comment needs a space before its `#`")]
    [InlineData("a: 1\nb: [c]# d\n", 2, 7, "a comment needs a space before its `#`")]
    [InlineData("a: 1\nb: [c:]\n", 2, 5, "in brackets a colon belongs to a key")]
    [InlineData("a: 1\nb: {c:}\n", 2, 5, "in brackets a colon belongs to a key")]
    [InlineData("a: 1\nb: {c: 'd',:e: f}\n", 2, 12, "in brackets a colon belongs to a key")]
    [InlineData("a: 1\nb: { c: { d: e } f: g }\n", 2, 18, "a comma is missing before this")]
    [InlineData("a: 1\nb: { c: [d] # e\n  f: g }\n", 3, 3, "a comma is missing before this")]
    [InlineData("a: 1\nb: 2\n:\n", 3, 1, "no key stands before this `:`")]
    [InlineData("a: 1\nb: 2 # c: d\n:", 3, 1, "no key stands before this `:`")]
    [InlineData("a: 1\nb:\n  c: 2\n  :\nd: 3\n", 4, 3, "no key stands before this `:`")]
    [InlineData("a: 1\nb: 2\n?\nd: 3\n", 3, 1, "no key stands behind this `?`")]
    [InlineData("a: 1\nb: [c, ?]\n", 2, 8, "a `?` alone is the sign of a key")]
    [InlineData("a: 1\nb: [c, @d]\n", 2, 8, "no text begins with `@`")]
    [InlineData("a: 1\nb: [c, %/]\n", 2, 8, "no text begins with `%`")]
    [InlineData("a: 1\nb:\n  c\n  *: d\n", 4, 4, "a colon with a space behind it makes a key")]
    [InlineData("a: 1\nb: [c\n,]\n", 3, 1, "what stands in brackets goes on in a line")]
    [InlineData("a: 1\nb: [# c\n  d]\n", 2, 5, "a comment needs a space before its `#`")]
    [InlineData("a: 1\nb: [[\n]]\n", 3, 1, "what stands in brackets goes on in a line")]
    [InlineData("a: 1 # %\n%c d\n", 2, 1, "a directive stands before the `---`")]
    [InlineData("a: 1\nb: [c, : d]\n", 2, 8, "no key stands before this `:`")]
    [InlineData("a: 1\nb: {c: d, : e}\n", 2, 11, "no key stands before this `:`")]
    [InlineData("a: 1\nb:\n  c: [d\n ]\n", 4, 2, "what stands in brackets goes on in a line")]
    public void What_the_parser_reads_and_YAML_does_not_have_ends_the_file_at_its_place(string text, int line, int column, string message)
    {
        var file = YamlReader.Read(new DataFile("file.yaml", text));
        var found = Assert.Single(file.Diagnostics);
        Assert.Equal(Findings.MalformedYaml, found.Finding);
        Assert.Equal((line, column), (found.Location.Span.StartLine, found.Location.Span.StartColumn));
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.True(file.IsBroken);
        Assert.Equal("a", Assert.Single(file.Root.Entries).Key.Value);
    }

    [Theory]
    [InlineData("a: 'one\n two'\n", "one two")]
    [InlineData("a: \"one\n\n\n   two\"\n", "one\n\ntwo")]
    [InlineData("a: 'one\r\n  two'\r\n", "one two")]
    [InlineData("{a: 'one\ntwo'}\n", "one two")]
    public void A_quoted_text_may_go_on_further_in(string text, string value)
    {
        var file = YamlReader.Read(new DataFile("file.yaml", text));
        Assert.Empty(file.Diagnostics);
        Assert.Equal(value, ((YamlScalar)file.Root["a"]!).Value);
    }

    [NodeFact("yaml")]
    public void The_second_reader_tells_texts_from_lists_and_mappings()
    {
        using var reader = new NodeReader();
        var found = reader.Read(["a: [b, {c: 'd'}]\n", "a: b\na: c\n", "a: &x b\n", "a: b\rc: d\r"]);
        Assert.Equal("{a=[b,{c=d}]}", Show(found[0].Root!));
        Assert.All(found.Skip(1).Take(2), f => Assert.NotNull(f.Error));
        Assert.Equal("{a=b,c=d}", Show(found[3].Root!));
    }

    // What the compiler's reader accepts, and the second reader refuses or reads as something else.
    private static IEnumerable<string> Disagreements(IReadOnlyList<string> texts)
    {
        using var reader = new NodeReader();
        foreach (var (text, second) in texts.Zip(reader.Read(texts)))
        {
            var file = YamlReader.Read(new DataFile("file.yaml", text));
            if (file.Diagnostics.Count > 0)
                continue;
            if (second.Root is null)
                yield return $"{Show(text)}: accepted, and no YAML: {second.Error!.Split('\n')[0]}";
            else if (Show(file.Root) != Show(second.Root))
                yield return $"{Show(text)}: read as {Show(file.Root)} and by the second reader as {Show(second.Root)}";
        }
    }

    private static string Show(YamlNode node) => node switch
    {
        YamlScalar scalar => Show(scalar.Value),
        YamlList list => "[" + string.Join(',', list.Items.Select(Show)) + "]",
        YamlMap map => "{" + string.Join(',', map.Entries.Select(e => Show(e.Key) + "=" + Show(e.Value))) + "}",
        _ => "refused",
    };

    private static string Show(PlainNode node) => node switch
    {
        PlainText text => Show(text.Value),
        PlainList list => "[" + string.Join(',', list.Items.Select(Show)) + "]",
        PlainMap map => "{" + string.Join(',', map.Entries.Select(e => Show(e.Key) + "=" + Show(e.Value))) + "}",
        _ => "unknown",
    };

    private static string Show(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
