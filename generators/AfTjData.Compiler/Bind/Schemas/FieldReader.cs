using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Reads the fields of a kind or struct.</summary>
internal static class FieldReader
{
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
        var map = new MapReader(body, $"the field `{name}`", path, sink);
        var (reverse, inner) = ReadReverse(map, path, sink);
        var field = new FieldDefinition
        {
            Name = name,
            Location = new Location(path, span),
            Type = ReadType(map, path, sink),
            Summary = map.Text("summary", required: true) ?? "",
            IsRequired = map.Flag("required"),
            IsEditorial = map.Flag("editorial"),
            IsIndexed = map.Flag("index"),
            Reverse = reverse,
            InnerReverses = inner,
            Default = map.Text("default"),
            Of = map.Words("of").Select(w => w.Value).ToEquatableArray(),
            Min = map.Integer("min"),
            Max = map.Integer("max"),
        };
        map.Finish();
        return field;
    }

    private static TypeReference ReadType(MapReader map, string path, DiagnosticSink sink)
    {
        var text = map.Text("type", required: true);
        if (text is null)
            return new TypeReference(FieldType.Line, null, false);
        if (TypeReference.Parse(text) is { } type)
            return type;
        var word = text.Split(' ', '[')[0];
        var near = Spelling.Nearest(word, TypeReference.Words.Keys);
        sink.Report(Findings.BadSchema, path, map.SpanOf("type"),
            $"`{text}` is not a type; types are {string.Join(", ", TypeReference.Words.Keys)} (enum, ref and struct followed by a name), each with `[]` for a list"
            + (near is null ? "" : $"; did you mean `{near}`?"));
        return (near is null ? null : TypeReference.Parse(near + text.Substring(word.Length))) ?? new TypeReference(FieldType.Line, null, false);
    }

    private static (string?, EquatableArray<InnerReverse>) ReadReverse(MapReader map, string path, DiagnosticSink sink)
    {
        if (map.Take("reverse") is not YamlMap inner)
            return (map.Name("reverse"), EquatableArray<InnerReverse>.Empty);
        var names = new List<InnerReverse>();
        var reader = new MapReader(inner, "`reverse`", path, sink);
        foreach (var entry in inner.Entries)
        {
            if (reader.Name(entry.Key.Value) is { } name)
                names.Add(new InnerReverse(entry.Key.Value, name));
        }

        return (null, names.ToEquatableArray());
    }
}
