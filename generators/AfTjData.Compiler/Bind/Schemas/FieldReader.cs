using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Reads the fields of a kind or struct.</summary>
internal static class FieldReader
{
    private static readonly string[] Keys = ["type", "summary", "required", "editorial", "index", "reverse", "default", "of", "min", "max"];

    public static EquatableArray<FieldDefinition> Read(YamlMap? map, string path, DiagnosticSink sink)
    {
        var fields = new List<FieldDefinition>();
        foreach (var entry in map?.Entries ?? [])
        {
            var name = entry.Key.Value;
            if (!Shared.AsciiId.IsValid(name))
                sink.Report(Findings.BadId, path, entry.Key.Span, name);
            else if (entry.Value is YamlMap body)
                fields.Add(ReadField(name, entry.Key.Span, body, path, sink));
            else if (entry.Value is not YamlRefused)
                sink.Report(Findings.WrongShape, path, entry.Value.Span, $"The field `{name}`", "a mapping with `type` and `summary`", entry.Value.Describe());
        }

        return fields.ToEquatableArray();
    }

    private static FieldDefinition ReadField(string name, SourceSpan span, YamlMap body, string path, DiagnosticSink sink)
    {
        var map = new MapReader(body, $"the field `{name}`", path, sink, Keys);
        var (reverse, inner) = ReadReverse(map, path, sink);
        var type = ReadType(map, path, sink);
        var of = map.Words("of");
        var field = new FieldDefinition
        {
            Name = name,
            Location = new Location(path, span),
            TargetLocation = new Location(path, TargetSpan(map)),
            Type = type ?? new TypeReference(FieldType.Line, null, false),
            IsTypeKnown = type is not null,
            Summary = map.Text("summary", required: true) ?? "",
            IsRequired = map.Flag("required"),
            IsEditorial = map.Flag("editorial"),
            IsIndexed = map.Flag("index"),
            Reverse = reverse,
            InnerReverses = inner,
            Default = map.Text("default"),
            DefaultLocation = new Location(path, WordSpan(map, "default")),
            Of = of.Select(w => w.Value).ToEquatableArray(),
            OfLocations = of.Select(w => new Location(path, w.Span)).ToEquatableArray(),
            Min = map.Integer("min"),
            Max = map.Integer("max"),
        };
        map.Finish();
        return field;
    }

    // A misspelt type becomes the one that was probably meant; null is for one that cannot be told.
    private static TypeReference? ReadType(MapReader map, string path, DiagnosticSink sink)
    {
        var text = map.Text("type", required: true);
        if (text is null)
            return null;
        if (TypeReference.Parse(text) is { } type)
            return type;
        var word = text.Split(' ', '[')[0];
        var near = Spelling.Nearest(word, TypeReference.Words.Keys);
        sink.Report(Findings.BadSchema, path, WordSpan(map, "type"),
            $"`{text}` is not a type; types are {string.Join(", ", TypeReference.Words.Keys)} (enum, ref and struct followed by a name), each with `[]` for a list"
            + (near is null || near == word ? "" : $"; did you mean `{near}`?"));
        return near is null ? null : TypeReference.Parse(near + text.Substring(word.Length));
    }

    // A squiggle goes under the word, not under the quotes around it.
    private static SourceSpan WordSpan(MapReader map, string key) => map.Take(key) is YamlScalar scalar ? scalar.From(0) : map.SpanOf(key);

    // Of `enum hedge` the word `hedge`; of a type without a target the whole.
    private static SourceSpan TargetSpan(MapReader map) => map.Take("type") is YamlScalar scalar
        ? scalar.From(scalar.Value.IndexOf(' ') + 1)
        : map.SpanOf("type");

    private static (string?, EquatableArray<InnerReverse>) ReadReverse(MapReader map, string path, DiagnosticSink sink)
    {
        if (map.Take("reverse") is not YamlMap inner)
            return (map.Name("reverse"), EquatableArray<InnerReverse>.Empty);
        var names = new List<InnerReverse>();
        var reader = new MapReader(inner, "`reverse`", path, sink);
        foreach (var entry in inner.Entries)
        {
            if (reader.Name(entry.Key.Value) is { } name)
                names.Add(new InnerReverse(entry.Key.Value, name) { Location = new Location(path, entry.Key.Span) });
        }

        return (null, names.ToEquatableArray());
    }
}
