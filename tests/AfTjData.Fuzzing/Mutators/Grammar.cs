using System.Globalization;
using System.Text;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Mutators;

/// <summary>Makes up a schema and records that fit it: kinds, structs and enums of its own beside those that the library needs.</summary>
internal sealed class Grammar
{
    private static readonly string[] Types = ["line", "text", "int", "decimal", "bool", "date", "edtf", "quantity", "locator", "enum", "ref", "ref any", "struct"];

    private static readonly string[] Days = ["2019-05-01", "0001-01-01", "2020-02-29", "9999-12-31", "1999-12-31"];
    private static readonly string[] Dates = ["2019", "2019-05", "2019-05-04", "199X", "2004-06~", "2004-06~/2005", "../2010", "2001-21", "[2001,2002]", "{1960..1963}", "2004?-06-11", "1985/.."];
    private static readonly string[] Quantities = ["5", "-4", "about 12.5 cm", "dozens {chip}", "between 2 and 3 GW", "5 USD/kW.h", "at-least 5 km", "more-than 140 {person}", "1000000 AFN"];
    private static readonly string[] Decimals = ["0", "-0.50", "1.10", "79228162514264337593543950335", "0.0000000000000000000000000001", "12"];
    private static readonly string[] Locators = ["leaflet#1.2", "leaflet#1.1-3", "leaflet#2.7-3.1", "leaflet#9.9", "atlas#4.4"];

    private readonly Dice _dice;
    private readonly Draft _draft;
    private readonly List<Shape> _structs = [];
    private readonly List<Shape> _kinds = [];
    private readonly List<(string Name, List<string> Members)> _enums = [];
    private readonly Dictionary<string, List<string>> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "Actor", "Actors", "Source", "Sources", "Name", "Party", "Evidence", "Waiver", "Hedge", "Polarity", "NameType", "PartyRole", "Dataset", "System", "Locator", "Quantity" };

    private Grammar(Draft draft)
    {
        _draft = draft;
        _dice = draft.Dice;
    }

    /// <summary>Makes up one.</summary>
    public static Mutator Mutator { get; } = new("grammar", draft => new Grammar(draft).Make());

    private void Make()
    {
        foreach (var path in _draft.Base.Paths.Where(p => !p.StartsWith("schema/structs/", StringComparison.Ordinal) && !p.StartsWith("schema/enums/", StringComparison.Ordinal)))
            _draft[path] = null;
        _draft["schema/structs/label.yaml"] = _draft["schema/enums/colour.yaml"] = null;
        _draft["dataset.yaml"] = "title: " + YamlScalarWriter.Flow(Text(line: true), _dice) + "\nversion: 1.0.0\nschema-version: 1\ndate: 2020-01-01\n";
        _draft["schema/source.yaml"] = _draft.Base.Files["schema/source.yaml"];
        _draft["schema/actor.yaml"] = _draft.Base.Files["schema/actor.yaml"];
        for (var i = _dice.Between(1, 3); i > 0; i--)
            _enums.Add((NewType(), [.. Enumerable.Range(0, _dice.Between(1, _dice.Once(9) ? 90 : 5)).Select(n => _dice.Once(2) ? $"m-{n}" : _dice.Of(Pools.Words).Replace(' ', '-').Replace("[]", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)]));
        for (var i = _dice.Between(0, 2); i > 0; i--)
            _structs.Add(new Shape(NewType(), "", false, false, []));
        for (var i = _dice.Between(1, 3); i > 0; i--)
            _kinds.Add(new Shape(NewType(), NewType(), !_dice.Once(3), !_dice.Once(3), []));
        foreach (var shape in _structs)
            AddFields(shape, isStruct: true);
        foreach (var kind in _kinds)
            AddFields(kind, isStruct: false);
        foreach (var (name, members) in _enums)
            _draft[$"schema/enums/{name}.yaml"] = EnumFile(name, members);
        foreach (var shape in _structs)
            _draft[$"schema/structs/{shape.Name}.yaml"] = ShapeFile(shape, "struct");
        foreach (var kind in _kinds)
            _draft[$"schema/{kind.Name}.yaml"] = ShapeFile(kind, "kind");
        _ids["source"] = ["leaflet", "atlas"];
        _ids["actor"] = ["keeper", "guard"];
        foreach (var kind in _kinds)
            _ids[kind.Name] = [.. Enumerable.Range(0, _dice.Once(40) ? 300 : _dice.Between(0, 6)).Select(n => NewId(n)).Distinct(StringComparer.Ordinal)];
        _draft["sources.yaml"] = "leaflet: { title: A leaflet, file: a.txt, waived: [{ at: \"leaflet#1.1-9.9\", reason: None. }] }\natlas: { title: An atlas, file: b.txt, date: 2001, waived: [{ at: \"atlas#4.4-5\", reason: None. }] }\n";
        _draft["sources.lock.yaml"] = Lock("leaflet", "1.1", "1.2", "1.3", "2.7", "3.1", "9.9") + Lock("atlas", "4.4", "4.5");
        _draft["actors.yaml"] = string.Concat(_ids["actor"].Select(id =>
            $"{id}:\n  label: {YamlScalarWriter.Flow(Text(line: true), _dice)}\n  names: [{{ text: {YamlScalarWriter.Flow(Text(line: true) + id, _dice)}, type: primary }}]\n  evidence: [{{ at: leaflet#1.1, hedge: asserted }}]\n"));
        foreach (var kind in _kinds)
        {
            var ids = _ids[kind.Name];
            var half = _dice.Once(2) ? ids.Count : _dice.Below(ids.Count + 1);
            _draft[half < ids.Count ? $"{kind.Plural}/a.yaml" : kind.Plural + ".yaml"] = Records(kind, ids.Take(half));
            if (half < ids.Count)
                _draft[$"{kind.Plural}/b.yaml"] = Records(kind, ids.Skip(half));
        }
    }

    private void AddFields(Shape shape, bool isStruct)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!isStruct)
        {
            shape.Fields.Add(new Field("caption-line", "line", null, false, true, null));
            taken.Add("caption-line");
        }

        // A number of 64 bits says which optional fields are there: stand on both sides of its bytes.
        for (var i = _dice.Once(12) ? _dice.Between(30, 70) : _dice.Between(1, 8); i > 0; i--)
        {
            var name = _dice.Once(3) ? _dice.Of(Pools.Words).Replace(' ', '-').Replace("[]", "", StringComparison.Ordinal) : $"f{i}";
            if (!taken.Add(name) || name is "evidence" or "when" or "status" or "id" or "kind" or "caption")
                continue;
            var type = _dice.Of(Types);
            var target = type switch
            {
                "enum" => _dice.Of(_enums).Name,
                "ref" => _dice.Once(3) ? "actor" : _dice.Of(_kinds).Name,
                "struct" => _structs.Count == 0 || isStruct ? "party" : _dice.Of(_structs).Name,
                _ => null,
            };
            shape.Fields.Add(new Field(name, type, target, _dice.Once(3), _dice.Once(4), type is "ref" or "locator" && _dice.Once(2) ? $"r-{shape.Name}-{i}" : null));
        }
    }

    private string EnumFile(string name, List<string> members)
    {
        var text = new StringBuilder($"enum: {name}\nsummary: {YamlScalarWriter.Flow(Text(line: false), _dice)}\nmembers:\n");
        var number = 0;
        foreach (var member in members)
        {
            number += _dice.Between(1, 40);
            text.Append(CultureInfo.InvariantCulture, $"  {YamlScalarWriter.Flow(member, _dice)}: {{ number: {number}, summary: {YamlScalarWriter.Flow(Text(line: false), _dice)}");
            if (_dice.Once(4))
                text.Append(", codes: { scheme-a: ").Append(YamlScalarWriter.Flow(Text(line: false), _dice)).Append(" }");
            if (_dice.Once(6))
                text.Append(", symmetric: true");
            text.Append(" }\n");
        }

        return text.ToString();
    }

    private string ShapeFile(Shape shape, string word)
    {
        var text = new StringBuilder($"{word}: {shape.Name}\n");
        if (word == "kind")
            text.Append(CultureInfo.InvariantCulture, $"plural: {shape.Plural}\ncaption: caption-line\n").Append(shape.HasMembers ? "members: true\n" : "");
        text.Append("summary: ").Append(YamlScalarWriter.Block(Text(line: false), 2, 2, _dice)).Append("\nfields:\n");
        foreach (var field in shape.Fields)
        {
            var type = field.Type + (field.Target is null ? "" : " " + field.Target) + (field.IsList ? "[]" : "");
            text.Append(CultureInfo.InvariantCulture, $"  {field.Name}: {{ type: \"{type}\", summary: {YamlScalarWriter.Flow(Text(line: false), _dice)}");
            if (field.IsRequired)
                text.Append(", required: true");
            if (field.Reverse is not null)
                text.Append(", reverse: ").Append(field.Reverse);
            if (field is { Type: "enum", IsList: false } && word == "kind" && _dice.Once(2))
                text.Append(", index: true");
            if (field is { Type: "enum", IsList: false, IsRequired: false } && _dice.Once(2))
                text.Append(", default: ").Append(_enums.First(e => e.Name == field.Target).Members[0]);
            if (field is { Type: "bool", IsList: false, IsRequired: false } && _dice.Once(2))
                text.Append(", default: ").Append(_dice.Of(["true", "false"]));
            text.Append(" }\n");
        }

        if (word == "kind" && shape.HasEvidence)
            text.Append("  evidence: { type: \"struct evidence[]\", required: true, summary: Where. }\n");
        return text.ToString();
    }

    private static string Lock(string source, params string[] sentences) =>
        $"{source}:\n  file: a\n  bytes: 9\n  sha256: aa\n  sentences:\n" + string.Concat(sentences.Select(s => $"    \"{s}\": {{ from: 0, to: 1, sha256: aa }}\n"));

    private string Records(Shape kind, IEnumerable<string> ids)
    {
        var text = new StringBuilder();
        var step = _dice.Between(1, 4);
        var pad = new string(' ', step);
        foreach (var id in ids)
        {
            text.Append(id).Append(":\n");
            foreach (var field in kind.Fields.Where(f => f.IsRequired || _dice.Once(2)))
                text.Append(pad).Append(field.Name).Append(':').Append(Value(field, step)).Append('\n');
            if (kind.HasEvidence)
                text.Append(pad).Append("evidence: [{ at: leaflet#1.1, hedge: asserted }]\n");
        }

        return text.ToString();
    }

    private string Value(Field field, int indent)
    {
        if (!field.IsList)
            return field.Type is "line" or "text" ? " " + YamlScalarWriter.Block(Text(field.Type == "line"), indent + 2, 2, _dice) : " " + One(field);
        var items = Enumerable.Range(0, _dice.Between(1, _dice.Once(20) ? 80 : 3)).Select(_ => One(field)).ToArray();
        return _dice.Once(2) ? " [" + string.Join(", ", items) + "]" : string.Concat(items.Select(i => "\n" + new string(' ', indent) + "- " + i));
    }

    private string One(Field field)
    {
        switch (field.Type)
        {
            case "struct":
                var shape = _structs.FirstOrDefault(s => s.Name == field.Target);
                return shape is null ? "{ actor: keeper }"
                    : "{" + string.Join(", ", shape.Fields.Where(f => f.IsRequired || _dice.Once(2)).Select(f => $"{f.Name}: {(f.IsList ? $"[{One(f)}, {One(f)}]" : One(f))}")) + "}";
            case "line" or "text":
                return YamlScalarWriter.Flow(Text(field.Type == "line"), _dice);
            default:
                return YamlScalarWriter.Flow(Word(field), _dice);
        }
    }

    private string Word(Field field) => field.Type switch
    {
        "int" => _dice.Of(["0", "-1", "63", "64", "-64", "-65", "2147483647", "-2147483648", "4095", "262144"]),
        "decimal" => _dice.Of(Decimals),
        "bool" => _dice.Of(["true", "false"]),
        "date" => _dice.Of(Days),
        "edtf" => _dice.Of(Dates),
        "quantity" => _dice.Of(Quantities),
        "locator" => _dice.Of(Locators),
        "enum" => _dice.Of(_enums.First(e => e.Name == field.Target).Members),
        "ref" => _ids[field.Target!] is { Count: > 0 } ids ? _dice.Of(ids) : "keeper",
        _ => Any(),
    };

    private string Any()
    {
        var kind = _dice.Of([.. _ids.Where(i => i.Value.Count > 0).Select(i => i.Key)]);
        return kind + "/" + _dice.Of(_ids[kind]);
    }

    private string Text(bool line)
    {
        var text = _dice.Once(3) ? _dice.Of(Pools.Texts) : "Some words, " + _dice.Below(1000).ToString(CultureInfo.InvariantCulture);
        if (_dice.Once(6))
            text += _dice.Of(Pools.Texts);
        // What the compiler refuses, or trims to nothing, has mutators of its own.
        text = text.Replace("\t", " ", StringComparison.Ordinal).Replace("\u2028", " ", StringComparison.Ordinal);
        text = line ? text.Replace('\n', ' ').Replace('\r', ' ') : text;
        return text.Trim().Length == 0 || text is "~" or "null" ? "x" : text;
    }

    private string NewType()
    {
        while (true)
        {
            var name = _dice.Once(3) ? _dice.Of(Pools.Words).Replace(' ', '-').Replace("[]", "", StringComparison.Ordinal) : "t" + _dice.Below(1000).ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name) && !name.EndsWith('-') && !name.EndsWith("table", StringComparison.Ordinal))
                return name;
        }
    }

    private string NewId(int number) => _dice.Below(5) switch
    {
        0 => _dice.Of(Pools.Words).Replace(' ', '-').Replace("[]", "", StringComparison.Ordinal),
        1 => $"{number}-{_dice.Below(100)}",
        2 => $"near-{number / 2}{number % 2}",
        _ => $"id-{number}",
    };

    private sealed record Field(string Name, string Type, string? Target, bool IsList, bool IsRequired, string? Reverse);

    private sealed record Shape(string Name, string Plural, bool HasMembers, bool HasEvidence, List<Field> Fields);
}
