using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Reads the rules between fields.</summary>
internal static class ConstraintReader
{
    /// <summary>The vocabulary: each word and how many fields it takes (0 for two or more).</summary>
    public static IReadOnlyDictionary<string, (ConstraintType Type, int Fields)> Words { get; } =
        new Dictionary<string, (ConstraintType, int)>(StringComparer.Ordinal)
        {
            ["fits"] = (ConstraintType.Fits, 2),
            ["requires"] = (ConstraintType.Requires, 2),
            ["any-of"] = (ConstraintType.AnyOf, 0),
            ["at-most-one"] = (ConstraintType.AtMostOne, 0),
            ["not-after-source"] = (ConstraintType.NotAfterSource, 1),
            ["unit-of"] = (ConstraintType.UnitOf, 2),
        };

    public static EquatableArray<ConstraintDefinition> Read(IReadOnlyList<YamlNode> items, string path, DiagnosticSink sink)
    {
        var constraints = new List<ConstraintDefinition>();
        foreach (var item in items)
        {
            if (item is YamlMap map)
            {
                if (ReadOne(map, path, sink) is { } constraint)
                    constraints.Add(constraint);
            }
            else if (item is not YamlRefused)
            {
                sink.Report(Findings.WrongShape, path, item.Span, "A constraint", "a mapping", item.Describe());
            }
        }

        return constraints.ToEquatableArray();
    }

    private static ConstraintDefinition? ReadOne(YamlMap map, string path, DiagnosticSink sink)
    {
        var reader = new MapReader(map, "the constraint", path, sink);
        var entry = map.Entries.FirstOrDefault(e => Words.ContainsKey(e.Key.Value));
        if (entry.Key is null)
        {
            var typed = map.Entries.Count > 0 ? map.Entries[0].Key : null;
            sink.Report(Findings.BadSchema, path, typed?.Span ?? map.Span,
                $"A constraint is one of {string.Join(", ", Words.Keys)}" + (typed is null ? "" : Spelling.Suggest(typed.Value, Words.Keys)));
            return null;
        }

        var word = entry.Key.Value;
        var (type, count) = Words[word];
        var found = sink.Count;
        var fields = count == 1
            ? reader.Text(word) is { } only ? new EquatableArray<Located<string>>([new(only, reader.SpanOf(word))]) : EquatableArray<Located<string>>.Empty
            : reader.Words(word);
        if (fields.Count != count && (count != 0 || fields.Count < 2))
        {
            // What is no word, or no list of words, is reported as that.
            if (sink.Count == found)
                sink.Report(Findings.BadSchema, path, entry.Key.Span, $"`{word}` takes {(count == 0 ? "two or more fields" : count == 1 ? "one field" : "two fields")}");
            return null;
        }

        var unless = type == ConstraintType.NotAfterSource ? reader.Map("unless") : null;
        YamlScalar? field = null;
        var members = EquatableArray<Located<string>>.Empty;
        if (unless is not null)
        {
            var inner = new MapReader(unless, "`unless`", path, sink);
            field = unless.Entries.Count > 0 ? unless.Entries[0].Key : null;
            if (field is not null)
                members = inner.Words(field.Value);
            inner.Finish();
        }

        reader.Finish();
        return new ConstraintDefinition(type, Values(fields), field?.Value, Values(members), new Location(path, map.Span))
        {
            FieldLocations = Places(fields),
            UnlessLocation = new Location(path, field?.Span ?? map.Span),
            MemberLocations = Places(members),
        };

        static EquatableArray<string> Values(EquatableArray<Located<string>> words) => words.Select(w => w.Value).ToEquatableArray();

        EquatableArray<Location> Places(EquatableArray<Located<string>> words) => words.Select(w => new Location(path, w.Span)).ToEquatableArray();
    }
}
