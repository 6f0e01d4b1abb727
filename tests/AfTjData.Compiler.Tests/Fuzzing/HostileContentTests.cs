using System.Globalization;
using System.Text;
using System.Text.Json;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Fuzzing.Inputs;
using AfTjData.Fuzzing.Library;
using AfTjData.Fuzzing.Running;
using AfTjData.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Compiler.Tests.Fuzzing;

/// <summary>
/// Content that tries to leave its place, and names that C# or the library have already: it is refused at its place, or the emitted code compiles, says
/// what a second reader of the YAML finds, and is found by every lookup.
/// </summary>
public sealed class HostileContentTests : IClassFixture<HostileContentTests.Fixture>
{
    private static readonly string[] Texts =
    [
        "\"", "\"\"\"", "\"\"\"\"\"\"\"\"", "'", "\\", "\\\\", "\\\"", "\\u0022", "\\x22;", "{", "}", "{0}", "{{", "}}", "{a}", "$\"{1}\"", "@\"", "*/", "/*", "*/ class X { } /*", "//", "///", "]]>", "<![CDATA[",
        "</summary>", "</para></remarks>", "<see cref=\"X\"/>", "&", "&amp;", "&#0;", "<", ">", "-->", "#pragma warning restore", "#line 1 \"x\"", "#if false", "#endif", "#error x", "#nullable disable", "x\n#if false\nx",
        "x\n#line 7\nx", "x\n\"\"\"u8,\nx", "x\n\"\"\"\"\"\"\nx", "x\n/// <y>\nx", "x\n}\n}\nclass Y { }", "\u00A0x\u00A0", "x\u00A0\u00A0y", "e\u0301", "\u00E9", "\u0131\u0130", "\uD83E\uDED6", "\uD800\uDF48", "\u0628\u0650\u0633",
        "\u6771\u4EAC", "a\u3000b", "\u1680x", "x\u2000y", "~", "true", "null", "1e9", "0", "a: b", "- a", "# a", "a #b", "%d", "%s%n", "`x`", "$(x)", "'; drop table x; --", "\u0300x", "x\u20DD", "@", "|", ">-", "!x", "&x", "*x", "?",
    ];

    private static readonly string[] Keywords = [.. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Where(k => k.All(c => c is >= 'a' and <= 'z')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // What object, every table, and IRecord have.
    private static readonly string[] Members =
    [
        "equals", "get-hash-code", "get-type", "to-string", "memberwise-clone", "finalize", "reference-equals", "all", "find", "find-all", "suggest", "specimens", "by-colour", "by-lining", "id", "kind", "caption",
        "evidence", "deconstruct", "clone", "decode", "equality-contract", "print-members", "instance", "rows", "names", "look", "slots", "count", "item", "at", "record-at", "contains", "try-get", "table",
        "af-tj-data", "global", "dataset", "tables", "fuzz", "main", "program", "get-enumerator", "current", "const", "record-table",
    ];

    private readonly Fixture _fixture;

    public HostileContentTests(Fixture fixture) => _fixture = fixture;

    [NodeFact("yaml")]
    public void Texts_come_back_as_they_are_from_every_place_that_holds_text()
    {
        var records = new StringBuilder();
        for (var i = 0; i < Texts.Length; i++)
        {
            var (text, line) = (Quoted(Texts[i]), Quoted(Texts[i].Replace('\n', ' ')));
            records.Append(CultureInfo.InvariantCulture, $"t-{i}:\n  title: {line}\n  description: {text}\n  colour: red\n  words: [{line}, {line}]\n  remarks: [{text}]\n  label: {{ text: {line} }}\n  evidence: [{{ at: ledger#1.2, hedge: reported, note: {line} }}]\n");
        }

        IsSound(("specimens/hostile-texts.yaml", records.ToString()));
    }

    [NodeFact("yaml")]
    public void Texts_of_the_schema_and_the_header_stay_in_their_comments_and_literals()
    {
        var all = Quoted(string.Join(' ', Texts));
        var line = Quoted(string.Join(' ', Texts).Replace('\n', ' '));
        var members = string.Concat(Texts.Select((t, i) => $"  t-{i}: {{ number: {i + 1}, summary: {Quoted(t)}, codes: {{ scheme: {Quoted(t)} }}, inverse: {Quoted(t)} }}\n"));
        IsSound(
            ("dataset.yaml", $"title: {all}\nversion: 1.0.0\nschema-version: 1\ndate: 2020-01-01\n"),
            ("schema/enums/hostile.yaml", $"enum: hostile\nsummary: {all}\nmembers:\n{members}"),
            ("schema/structs/slip.yaml", $"struct: slip\nsummary: {all}\nfields:\n  text: {{ type: line, summary: {all} }}\n"),
            ("schema/thing.yaml", $"kind: thing\nplural: things\nmembers: true\nsummary: {all}\ncaption: label\nfields:\n  label: {{ type: line, required: true, summary: {all} }}\n  sort: {{ type: enum hostile, index: true, default: t-3, summary: {all} }}\n  slip: {{ type: struct slip, summary: {all} }}\n"),
            ("things.yaml", $"one: {{ label: {line}, sort: t-5, slip: {{ text: {line} }} }}\n"));
    }

    [NodeFact("yaml")]
    public void Very_long_texts_come_back_whole()
    {
        var line = string.Concat(Enumerable.Repeat("\u6771 \"\"\" </x> ", 20_000));
        IsSound(("specimens/long.yaml", $"long:\n  title: {Quoted(line)}\n  description: {Quoted(string.Concat(Enumerable.Repeat(line + "\n", 5)))}\n  colour: red\n  evidence: [{{ at: ledger#1.2, hedge: reported, note: {Quoted(line)} }}]\n"));
    }

    [NodeFact("yaml")]
    public void Keywords_are_ids_fields_enum_members_and_structs_like_any_other_word()
    {
        Assert.InRange(Keywords.Length, 100, 200);
        // Every object has an `Equals`, and the tables of figures have a `For`.
        var words = Keywords.Where(k => k is not ("equals" or "for")).ToArray();
        // Sixty optional fields is the most that a shape can have.
        var fields = string.Concat(words.Where(k => k is not ("when" or "file")).Select((k, i) => $"  {k}: {{ type: \"{(i % 3 == 0 ? "line[]" : "line")}\", required: {(i % 3 == 0 ? "true" : i % 2 == 0 ? "true" : "false")}, summary: A word. }}\n"));
        var values = string.Concat(words.Where(k => k is not ("when" or "file")).Select((k, i) => $"  {k}: {(i % 3 == 0 ? $"[{Quoted(k)}]" : Quoted(k))}\n"));
        IsSound(
            ("schema/enums/word.yaml", "enum: word\nsummary: Words.\nmembers:\n" + string.Concat(words.Select((k, i) => $"  {k}: {{ number: {i + 1}, summary: A word. }}\n"))),
            ("schema/verb.yaml", "kind: verb\nplural: verbs\nmembers: true\nsummary: Words.\ncaption: label\nfields:\n  label: { type: line, required: true, summary: One. }\n  word: { type: enum word, index: true, summary: One. }\n" + fields),
            ("verbs.yaml", string.Concat(words.Select(k => $"{k}:\n  label: A word\n  word: {Quoted(k)}\n{values}"))));
    }

    [NodeFact("yaml")]
    public void Keywords_are_kinds_or_are_refused_at_their_place()
    {
        var good = new List<string>();
        foreach (var word in Keywords)
        {
            var found = _fixture.Compile((Kind(word).Path, Kind(word).Text)).Diagnostics.Where(d => d.Finding.Severity == Severity.Error).ToList();
            if (found.Count == 0)
                good.Add(word);
            else
                Assert.All(found, d => Assert.Equal((Findings.NameClash, Kind(word).Path, 1), (d.Finding, d.Location.Path, d.Location.Span.StartLine)));
        }

        Assert.Contains("class", good);
        Assert.Contains("namespace", good);
        // The table of a kind `record` would bear a name of the library.
        Assert.DoesNotContain("record", good);
        IsSound([.. good.Select(Kind)]);

        static (string Path, string Text) Kind(string word) => ($"schema/{word}.yaml", $"kind: {word}\nplural: the-{word}-list\nmembers: true\nsummary: A word.\ncaption: label\nfields:\n  label: {{ type: line, required: true, summary: One. }}\n  same: {{ type: ref {word}, reverse: others, summary: One. }}\n");
    }

    [NodeFact("yaml")]
    public void Enums_are_called_by_any_word_or_are_refused_at_their_place()
    {
        string[] words = [.. Keywords, .. Members, "to-key", "try-from-key", "keys", "inverse", "is-symmetric", "to-paint", "value"];
        var good = new List<string>();
        foreach (var word in words.Distinct())
        {
            var found = _fixture.Compile(Enum(word)).Diagnostics.Where(d => d.Finding.Severity == Severity.Error).ToList();
            if (found.Count == 0)
                good.Add(word);
            else
                Assert.All(found, d => Assert.Equal((Findings.NameClash, Enum(word).Path), (d.Finding, d.Location.Path)));
        }

        Assert.Contains("class", good);
        Assert.DoesNotContain("equals", good);
        Assert.DoesNotContain("to-paint", good);
        IsSound([.. good.Select(Enum), ("schema/verb.yaml", "kind: verb\nplural: verbs\nsummary: Words.\ncaption: label\nfields:\n  label: { type: line, required: true, summary: One. }\n" + string.Concat(good.Take(55).Select((w, i) => $"  f{i}: {{ type: enum {w}, summary: One. }}\n")))]);

        static (string Path, string Text) Enum(string word) => ($"schema/enums/{word}.yaml", $"enum: {word}\nsummary: A word.\nmembers:\n  one: {{ number: 1, summary: One., inverse: two, codes: {{ paint: P1 }} }}\n  two: {{ number: 2, summary: Two., symmetric: true }}\n");
    }

    [NodeFact("yaml")]
    public void Ids_that_are_members_of_object_or_of_the_table_are_refused_where_members_are_wanted_and_only_there()
    {
        static string Specimen(string id) => $"{id}: {{ title: A thing, colour: red, evidence: [{{ at: ledger#1.2, hedge: reported }}] }}\n";
        var good = new List<string>();
        foreach (var id in Members)
        {
            var found = _fixture.Compile(("specimens/hostile.yaml", Specimen(id))).Diagnostics.Where(d => d.Finding.Severity == Severity.Error).ToList();
            if (found.Count == 0)
                good.Add(id);
            else
                Assert.Equal((Findings.MemberClash, "specimens/hostile.yaml", new SourceSpan(0, id.Length, 1, 1, 1, id.Length + 1)), Assert.Single(found.Select(d => (d.Finding, d.Location.Path, d.Location.Span))));
        }

        Assert.DoesNotContain("equals", good);
        Assert.DoesNotContain("all", good);
        Assert.DoesNotContain("by-colour", good);
        IsSound(("specimens/hostile.yaml", string.Concat(good.Select(Specimen))), ("shelves/hostile.yaml", string.Concat(Members.Select(m => $"{m}: {{ label: A shelf }}\n"))));
    }

    [NodeFact("yaml")]
    public void Fields_that_every_record_has_are_refused_and_all_others_compile()
    {
        var good = new List<string>();
        foreach (var word in Members.Concat(["value", "reader", "writer", "input", "options", "type", "result", "i", "r", "one", "other", "builder", "hash", "left", "right"]))
        {
            var (path, text) = Kind("thing", [word]);
            var found = _fixture.Compile((path, text)).Diagnostics.Where(d => d.Finding.Severity == Severity.Error).ToList();
            if (found.Count == 0)
                good.Add(word);
            else
                Assert.All(found, d => Assert.Equal(path, d.Location.Path));
        }

        Assert.DoesNotContain("id", good);
        Assert.DoesNotContain("get-type", good);
        IsSound([.. good.Chunk(20).SelectMany((words, n) => new[] { Kind($"thing-{n}", words), ($"thing-{n}-list.yaml", "a:\n  label: One\n" + string.Concat(words.Select(w => $"  {w}: x\n"))) })]);

        static (string Path, string Text) Kind(string name, IEnumerable<string> words) => ($"schema/{name}.yaml", $"kind: {name}\nplural: {name}-list\nmembers: true\nsummary: A thing.\ncaption: label\nfields:\n  label: {{ type: line, required: true, summary: One. }}\n"
            + string.Concat(words.Select(w => $"  {w}: {{ type: line, summary: One. }}\n")));
    }

    [NodeFact("yaml")]
    public void Thousands_of_records_with_near_equal_names_are_each_found_and_nothing_else_is()
    {
        var shelves = new StringBuilder(_fixture.Miniature.Files["shelves.yaml"]).Append('\n');
        for (var i = 0; i < 5_000; i++)
            shelves.Append(CultureInfo.InvariantCulture, $"near-{i:D4}: {{ label: Near {i} }}\nnear-{i:D4}-{i % 10}: {{ label: Near {i} }}\nnear{i}: {{ label: Near }}\n");
        var actors = new StringBuilder(_fixture.Miniature.Files["actors.yaml"]);
        for (var i = 0; i < 3_000; i++)
            actors.Append(CultureInfo.InvariantCulture, $"\nanna-{i}:\n  label: Anna {i}\n  names: [{{ text: Anna {i} B{i % 7}, type: primary }}, {{ text: Anna{new string('a', i % 40)} {i % 90}, type: alias }}]\n  evidence: [{{ at: ledger#1.2, hedge: reported }}]\n");
        IsSound(("shelves.yaml", shelves.ToString()), ("actors.yaml", actors.ToString()));
    }

    [Fact]
    public void Names_of_the_framework_that_the_library_uses_are_refused_as_types()
    {
        var real = _fixture.Real;
        var compilation = LibrarySource.With(DataCompiler.Emit(DataCompiler.Compile(real.Files.Select(f => new DataFile(f.Key, f.Value))).Dataset).Select(LibrarySource.Parse), isWhole: true);
        var used = compilation.SyntaxTrees.Where(t => !t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .SelectMany(t => compilation.GetSemanticModel(t) is var model ? t.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsBare).Select(n => Name(model, n)) : [])
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("Math", used);
        Assert.Contains("Type", used);
        var free = used.Where(name => !_fixture.Compile((Enum(name).Path, Enum(name).Text)).Diagnostics.Any(d => d.Finding == Findings.NameClash)).ToList();
        Assert.True(free.Count == 0, "not reserved: " + string.Join(", ", free));

        static (string Path, string Text) Enum(string name)
        {
            var kebab = JsonNamingPolicy.KebabCaseLower.ConvertName(name);
            // Only the letters count, and not where words begin.
            return ($"schema/enums/{kebab}.yaml", $"enum: {kebab}\nsummary: One too many.\nmembers:\n  one: {{ number: 1, summary: One. }}\n");
        }

        static bool IsBare(IdentifierNameSyntax name) => name.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberBindingExpressionSyntax or UsingDirectiveSyntax)
            && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name);

        static string? Name(SemanticModel model, IdentifierNameSyntax name)
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } made && name.Parent is AttributeSyntax ? made.ContainingType : symbol as INamedTypeSymbol;
            // `var` stands for a type without naming it.
            return type is { Arity: 0, ContainingType: null } && type.Name.StartsWith(name.Identifier.Text, StringComparison.Ordinal) && type.ContainingNamespace.ToString()!.StartsWith("System", StringComparison.Ordinal) ? type.Name : null;
        }
    }

    [Fact]
    public void What_the_library_adds_to_evidence_is_refused_as_a_field_of_it()
    {
        foreach (var field in new[] { "source", "paragraph", "sentence" })
        {
            var text = _fixture.Miniature.Files["schema/structs/evidence.yaml"] + $"  {field}: {{ type: line, summary: One too many. }}\n";
            var found = _fixture.Compile(("schema/structs/evidence.yaml", text)).Diagnostics;
            Assert.Equal((Findings.NameClash, "schema/structs/evidence.yaml"), Assert.Single(found.Where(d => d.Finding.Severity == Severity.Error).Select(d => (d.Finding, d.Location.Path))));
        }
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";

    private void IsSound(params (string Path, string Text)[] changes)
    {
        var verdict = _fixture.Judge.Decide([_fixture.Input(changes)])[0];
        Assert.True(verdict.Failure is null, verdict.Failure?.ToString());
        Assert.True(verdict.IsValid, string.Join('\n', _fixture.Compile(changes).Diagnostics.Take(10)));
        Assert.True(verdict.IsReadBack && verdict.IsCompiled);
    }

    /// <summary>The bases, and a judge who compiles every input whole.</summary>
    public sealed class Fixture : IDisposable
    {
        private readonly Lazy<BaseDataset> _miniature = new(BaseDataset.Miniature);
        private readonly Lazy<BaseDataset> _real = new(BaseDataset.Real);
        private readonly Lazy<Judge> _judge = new(() => new Judge(new JudgeSettings(WholeOnceIn: 1, EmitBrokenOnceIn: 1, CompileOnceIn: 1, CompileBaseOnceIn: 1, MostBytes: 2L << 30, MostMilliseconds: 600_000)));

        public BaseDataset Miniature => _miniature.Value;

        public BaseDataset Real => _real.Value;

        public Judge Judge => _judge.Value;

        public FuzzInput Input(params (string Path, string Text)[] changes) =>
            new(0, Miniature, ["by hand"], changes.ToDictionary(c => c.Path, c => (string?)c.Text, StringComparer.Ordinal));

        public Compilation Compile(params (string Path, string Text)[] changes) => DataCompiler.Compile(Input(changes).Files);

        public void Dispose()
        {
            if (_judge.IsValueCreated)
                _judge.Value.Dispose();
        }
    }
}
