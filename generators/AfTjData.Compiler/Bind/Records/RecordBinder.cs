using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Records;

/// <summary>Binds one file of records: every id, every field, typed as the schema says.</summary>
public static class RecordBinder
{
    /// <summary>Binds a file. What the schema gets wrong is not held against the records.</summary>
    public static BoundFile Bind(ParsedFile file, Schema schema)
    {
        var sink = new DiagnosticSink();
        var kind = KindOf(file.Path, schema);
        var records = new List<BoundRecord>();
        if (kind is null)
        {
            var place = FolderOf(file.Path);
            var plurals = schema.Kinds.Select(k => k.Plural);
            if (!schema.HasErrors)
                sink.Report(Findings.StrayFile, file.Path, SourceSpan.FileStart, file.Path, Spelling.Suggest(place, plurals));
            // Work goes on with the kind that was meant, so that references to its records do not dangle.
            if (Spelling.Nearest(place, plurals) is { } near)
                kind = schema.Kinds.First(k => k.Plural == near);
        }

        var isWhole = !file.IsBroken && file.Diagnostics.Count == 0;
        foreach (var entry in kind is null ? [] : file.Root.Entries)
            Bind(entry, kind!);

        return new BoundFile(file, schema, records.ToEquatableArray(), schema.HasErrors ? EquatableArray<Diagnostic>.Empty : sink.ToArray()) { Kind = kind, IsWhole = isWhole };

        void Bind(YamlEntry entry, KindDefinition shape)
        {
            var id = entry.Key.Value;
            if (!Shared.AsciiId.IsValid(id))
            {
                sink.Report(Findings.BadId, file.Path, entry.Key.Span, id);
                isWhole = false;
                return;
            }

            var place = new Located<string>(id, entry.Key.Span);
            if (entry.Value is not YamlMap map)
            {
                if (entry.Value is not YamlRefused)
                    sink.Report(Findings.WrongShape, file.Path, entry.Value.Span, $"The {shape.Name} `{id}`", "a mapping of fields", entry.Value.Describe());
                records.Add(new BoundRecord(file.Path, place, new BoundStruct(entry.Value.Span, shape, new BoundValue?[shape.Fields.Count]), isComplete: false));
                return;
            }

            var binder = new ValueBinder(file.Path, schema, sink);
            var body = binder.BindShape(map, shape, $"the {shape.Name} `{id}`", entry.Key.Span);
            records.Add(new BoundRecord(file.Path, place, body, !binder.Failed));
        }
    }

    private static KindDefinition? KindOf(string path, Schema schema)
    {
        var folder = FolderOf(path);
        foreach (var kind in schema.Kinds)
        {
            if (kind.Plural == folder)
                return kind;
        }

        return null;
    }

    private static string FolderOf(string path)
    {
        var slash = path.IndexOf('/');
        return slash >= 0 ? path.Substring(0, slash) : path.EndsWith(".yaml", StringComparison.Ordinal) ? path.Substring(0, path.Length - 5) : path;
    }
}
