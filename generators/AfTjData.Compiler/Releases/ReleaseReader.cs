using AfTjData.Compiler.Bind;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>Reads a file of <c>releases/</c>, in the form in which <c>list-release</c> writes it.</summary>
/// <remarks>
/// JSON is YAML, so what stands before the records is read as any file of the data is. The records, which are the bulk of the file and hold objects
/// and hashes only, would take as long that way as all the rest of the data; they have a reader of their own.
/// </remarks>
public static class ReleaseReader
{
    private static readonly string[] Keys =
    [
        "version", "title", "date", "schema-version", "content-hash", "previous", "counts", "texts", "enums", "codes", "retired", "kinds", "structs", "redirects",
    ];

    /// <summary>Reads a file. What is wrong with it becomes its diagnostics.</summary>
    public static ReleaseFile Read(DataFile file)
    {
        var sink = new DiagnosticSink();
        var cut = file.Text.IndexOf(ReleasedRecordsReader.Start, StringComparison.Ordinal);
        if (cut < 0)
        {
            sink.Report(Findings.BadRelease, file.Path, SourceSpan.FileStart, "The file has no `records` in the form in which list-release writes them");
            return new ReleaseFile(file, Nothing()) { Diagnostics = sink.ToArray() };
        }

        var parsed = YamlReader.Read(file with { Text = file.Text.Substring(0, cut).TrimEnd(',') + "\n}\n" });
        var release = ReadHead(file, parsed, cut, sink);
        return sink.HasErrors || parsed.Diagnostics.Count > 0
            ? new ReleaseFile(file, Nothing()) { Version = release.Version, Diagnostics = ToBadRelease(parsed.Diagnostics.Concat(sink.ToArray())) }
            : release;
    }

    private static Lazy<ReleasedRecords> Nothing() =>
        new(() => new ReleasedRecords(new Dictionary<string, IReadOnlyDictionary<string, ReleasedRecord>>(), EquatableArray<Diagnostic>.Empty));

    private static ReleaseFile ReadHead(DataFile file, ParsedFile parsed, int cut, DiagnosticSink sink)
    {
        var reader = new MapReader(parsed.Root, "the release", file.Path, sink, Keys);
        var required = parsed.Diagnostics.Count == 0;
        var version = reader.Text("version", required);
        if (version is not null && ReleaseVersion.TryParse(version) is null)
            sink.Report(Findings.BadRelease, file.Path, reader.SpanOf("version"), $"`{version}` is not a version");

        var release = new ReleaseFile(file, new Lazy<ReleasedRecords>(() => ReleasedRecordsReader.Read(file, cut)))
        {
            Version = version ?? "",
            VersionSpan = reader.SpanOf("version"),
            Title = reader.Text("title", required) ?? "",
            Date = reader.Text("date", required) ?? "",
            SchemaVersion = reader.Integer("schema-version", required) ?? 0,
            ContentHash = reader.Text("content-hash", required) ?? "",
            Previous = Previous(reader, file.Path, sink),
            PreviousSpan = reader.SpanOf("previous"),
            Texts = reader.Map("texts", required) is { } texts ? Strings(texts, file.Path, sink) : new Dictionary<string, string>(),
            Codes = reader.Text("codes"),
            Retired = Retired(reader.Map("retired", required), file.Path, sink).ToEquatableArray(),
            Schema = new ReleasedSchemaReader(file.Path, sink).Read(
                reader.Map("kinds", required), reader.Map("structs", required), reader.Map("enums", required)),
            Redirects = reader.List("redirects", required).Select(r => Redirect(r, file.Path, sink)).OfType<ReleasedRedirect>().ToEquatableArray(),
        };
        reader.Take("counts");
        reader.Finish();
        return release;
    }

    private static PreviousRelease? Previous(MapReader reader, string path, DiagnosticSink sink)
    {
        if (reader.Take("previous") is null or YamlScalar { Value: "null", IsPlain: true } || reader.Map("previous") is not { } map)
            return null;
        var inner = new MapReader(map, "`previous`", path, sink, "version", "sha256");
        var previous = new PreviousRelease(inner.Text("version", required: true) ?? "", inner.Text("sha256", required: true) ?? "");
        inner.Finish();
        return previous;
    }

    private static IEnumerable<ReleasedMember> Retired(YamlMap? enums, string path, DiagnosticSink sink)
    {
        foreach (var ofEnum in enums?.Entries ?? [])
        {
            foreach (var member in (ofEnum.Value as YamlMap)?.Entries ?? [])
            {
                if (member.Value is not YamlMap map)
                    continue;
                var reader = new MapReader(map, $"the retired member `{member.Key.Value}`", path, sink, "number", "to", "reason");
                yield return new ReleasedMember(
                    ofEnum.Key.Value, member.Key.Value, reader.Integer("number", required: true) ?? 0,
                    reader.Take("to") is YamlScalar { Value: "null", IsPlain: true } ? null : reader.Text("to"), reader.Text("reason") ?? "");
                reader.Finish();
            }
        }
    }

    private static ReleasedRedirect? Redirect(YamlNode node, string path, DiagnosticSink sink)
    {
        if (node is not YamlMap map)
        {
            sink.Report(Findings.WrongShape, path, node.Span, "A redirect", "a mapping", node.Describe());
            return null;
        }

        var reader = new MapReader(map, "the redirect", path, sink, "kind", "id", "change", "to", "since", "reason");
        var redirect = new ReleasedRedirect(
            reader.Text("kind", required: true) ?? "",
            reader.Text("id", required: true) ?? "",
            reader.Text("change", required: true) ?? "",
            reader.Words("to").Select(w => w.Value).ToEquatableArray(),
            reader.Text("since", required: true) ?? "",
            reader.Text("reason") ?? "");
        reader.Finish();
        return redirect;
    }

    private static Dictionary<string, string> Strings(YamlMap map, string path, DiagnosticSink sink)
    {
        var strings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlScalar scalar)
                strings[entry.Key.Value] = scalar.Value;
            else
                sink.Report(Findings.WrongShape, path, entry.Value.Span, $"`{entry.Key.Value}`", "a text", entry.Value.Describe());
        }

        return strings;
    }

    // Whatever the mistake is, in a file that nobody edits it means one thing.
    private static EquatableArray<Diagnostic> ToBadRelease(IEnumerable<Diagnostic> found) => found
        .Select(d => d.Finding == Findings.BadRelease ? d : new Diagnostic(Findings.BadRelease, d.Location, new EquatableArray<string>([d.Message])))
        .ToEquatableArray();
}
