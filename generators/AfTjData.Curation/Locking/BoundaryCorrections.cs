using System.Globalization;
using AfTjData.Compiler.Bind;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Curation.Data;

namespace AfTjData.Curation.Locking;

/// <summary>Reads <see cref="DataPath.Boundaries"/>, the corrections that curators keep by hand.</summary>
/// <remarks>
/// The file maps source ids to corrections:
/// <code>
/// some-source:
///   join: ["6.2"]                     # 6.2 and the sentence behind it are one
///   split: [{ at: "8.1", after: 57 }] # a sentence ends 57 characters into 8.1
/// </code>
/// All numbers are those of the cut that the rules make, before any correction. Characters are UTF-16 units, as in an editor's columns;
/// white space and line breaks count.
/// </remarks>
internal sealed class BoundaryCorrections
{
    private readonly Dictionary<string, List<BoundaryCorrection>> _bySource = new(StringComparer.Ordinal);

    /// <summary>The corrections of a source, in the order of the file.</summary>
    public IReadOnlyList<BoundaryCorrection> Of(string source) => _bySource.TryGetValue(source, out var found) ? found : [];

    /// <summary>The sources that have corrections.</summary>
    public IEnumerable<string> Sources => _bySource.Keys;

    /// <summary>Reads the corrections; an absent file holds none.</summary>
    /// <exception cref="CurationException">The file has a mistake. None of it is used then: half of the corrections would make a cut that nobody asked for.</exception>
    public static BoundaryCorrections Read(DataFolder folder)
    {
        var corrections = new BoundaryCorrections();
        var data = folder.Read(p => p == DataPath.Boundaries);
        if (data.Files.Count == 0)
            return corrections;
        var parsed = YamlReader.Read(data.Files[0]);
        var sink = new DiagnosticSink();
        foreach (var entry in parsed.Root.Entries)
            corrections._bySource[entry.Key.Value] = ReadSource(entry, folder, sink);
        var mistakes = data.Merge([.. parsed.Diagnostics, .. sink.ToArray()]);
        return mistakes.Count == 0
            ? corrections
            : throw new CurationException("The corrections of boundaries have mistakes, and nothing is cut before they are mended:\n"
                + string.Join('\n', mistakes.Select(d => "  " + folder.Show(d))));
    }

    private static List<BoundaryCorrection> ReadSource(YamlEntry entry, DataFolder folder, DiagnosticSink sink)
    {
        var found = new List<BoundaryCorrection>();
        if (entry.Value is not YamlMap map)
        {
            sink.Report(Findings.WrongShape, DataPath.Boundaries, entry.Value.Span, $"`{entry.Key.Value}`", "a mapping with `join` and `split`", entry.Value.Describe());
            return found;
        }

        var reader = new MapReader(map, $"the corrections of `{entry.Key.Value}`", DataPath.Boundaries, sink);
        foreach (var number in reader.Words("join"))
            Add(number.Value, number.Span, null);
        foreach (var item in reader.List("split"))
        {
            if (item is not YamlMap body)
            {
                sink.Report(Findings.WrongShape, DataPath.Boundaries, item.Span, "A split", "a mapping with `at` and `after`", item.Describe());
                continue;
            }

            var split = new MapReader(body, "a split", DataPath.Boundaries, sink);
            var at = split.Text("at", required: true);
            var after = split.Integer("after");
            if (!split.Has("after"))
                sink.Report(Findings.MissingField, DataPath.Boundaries, body.Span, "A split", "after");
            split.Finish();
            if (at is not null && after is not null)
                Add(at, split.SpanOf("at"), after);
        }

        reader.Finish();
        return found;

        void Add(string text, SourceSpan span, int? after)
        {
            if (TryNumber(text, out var number))
                found.Add(new BoundaryCorrection(folder.PathOf(new Location(DataPath.Boundaries, span).ToString()), number, after));
            else
                sink.Report(Findings.BadNumber, DataPath.Boundaries, span, text, "the number of a sentence: paragraph, `.`, sentence, as in \"6.2\"");
        }
    }

    private static bool TryNumber(string text, out SentenceNumber number)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var sentence = 0;
        var good = int.TryParse(text.AsSpan(0, Math.Max(dot, 0)), NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
            && int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out sentence);
        number = new SentenceNumber(paragraph, sentence);
        return good;
    }
}
