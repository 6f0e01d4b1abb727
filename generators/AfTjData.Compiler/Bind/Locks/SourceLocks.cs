using System.Globalization;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Locks;

/// <summary>A sentence of a locked text.</summary>
/// <param name="Number">Paragraph and sentence.</param>
/// <param name="From">The offset of its first byte in the text's file.</param>
/// <param name="To">The offset just behind its last byte.</param>
/// <param name="Sha256">The first 32 hexadecimal digits of the SHA-256 of those bytes, runs of white space taken as one space.</param>
public sealed record LockedSentence(SentenceNumber Number, int From, int To, string Sha256);

/// <summary>A text as it was when it was locked.</summary>
/// <param name="Source">The id of its source record.</param>
/// <param name="Place">Where in the lock file its entry begins.</param>
/// <param name="File">The name of the text's file in the corpus.</param>
/// <param name="Bytes">The length of the file.</param>
/// <param name="Sha256">The SHA-256 of the whole file, in hexadecimal digits.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record LockedSource(
    string Source, Location Place, string File, int Bytes, string Sha256, EquatableArray<LockedSentence> Sentences)
{
    /// <summary>The number of paragraphs.</summary>
    public int Paragraphs => Sentences.Count == 0 ? 0 : Sentences[Sentences.Count - 1].Number.Paragraph;

    /// <summary>Whether the text has a sentence of this number.</summary>
    public bool Has(SentenceNumber number) => IndexOf(number) is var i && i < Sentences.Count && Sentences[i].Number == number;

    /// <summary>The place of the first sentence that is not before a number: <see cref="Sentences"/> are in order.</summary>
    internal int IndexOf(SentenceNumber number)
    {
        int low = 0, high = Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Number.CompareTo(number) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <summary>What <c>sources.lock.yaml</c> says: the texts, by source, sentence by sentence.</summary>
public sealed class SourceLocks
{
    /// <summary>The lock file, below the data folder.</summary>
    public const string FileName = "sources.lock.yaml";

    private readonly Dictionary<string, LockedSource> _bySource;

    private SourceLocks(EquatableArray<LockedSource> sources, bool isBroken, EquatableArray<Diagnostic> diagnostics)
    {
        Sources = sources;
        IsBroken = isBroken;
        Diagnostics = diagnostics;
        _bySource = sources.ToDictionary(s => s.Source, StringComparer.Ordinal);
    }

    /// <summary>No locks at all.</summary>
    public static SourceLocks None { get; } = new(EquatableArray<LockedSource>.Empty, false, EquatableArray<Diagnostic>.Empty);

    /// <summary>The locked texts, in the order of the file.</summary>
    public EquatableArray<LockedSource> Sources { get; }

    /// <summary>Whether part of it could not be read, so that a sentence which is not here may still be locked.</summary>
    public bool IsBroken { get; }

    /// <summary>What is wrong with the file, apart from its YAML.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The lock of a source, or null.</summary>
    public LockedSource? Of(string source) => _bySource.TryGetValue(source, out var locked) ? locked : null;

    /// <summary>Reads the lock file.</summary>
    public static SourceLocks Read(ParsedFile file)
    {
        var sink = new DiagnosticSink();
        var sources = new List<LockedSource>();
        foreach (var entry in file.Root.Entries)
        {
            if (entry.Value is YamlRefused)
                continue;
            if (entry.Value is not YamlMap map || !Shared.AsciiId.IsValid(entry.Key.Value))
            {
                sink.Report(Findings.BadLock, file.Path, entry.Key.Span, $"`{entry.Key.Value}` is no entry of a lock");
                continue;
            }

            var reader = new MapReader(map, $"the lock of `{entry.Key.Value}`", file.Path, sink, "file", "bytes", "sha256", "sentences");
            var name = reader.Text("file", required: true);
            var bytes = reader.Integer("bytes");
            var hash = reader.Text("sha256", required: true);
            var sentences = ReadSentences(reader.Map("sentences", required: true), file.Path, sink);
            reader.Finish();
            sources.Add(new LockedSource(
                entry.Key.Value, new Location(file.Path, entry.Key.Span), name ?? "", bytes ?? 0, hash ?? "", sentences));
        }

        return new SourceLocks(sources.ToEquatableArray(), file.IsBroken || file.Diagnostics.Count > 0 || sink.HasErrors, sink.ToArray());
    }

    private static EquatableArray<LockedSentence> ReadSentences(YamlMap? map, string path, DiagnosticSink sink)
    {
        var sentences = new List<LockedSentence>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (entry.Value is YamlRefused)
                continue;
            if (!TryNumber(entry.Key.Value, out var number) || entry.Value is not YamlMap body
                || (sentences.Count > 0 && sentences[sentences.Count - 1].Number.CompareTo(number) >= 0))
            {
                sink.Report(Findings.BadLock, path, entry.Key.Span, $"`{entry.Key.Value}` is no sentence number, or stands out of order");
                continue;
            }

            var reader = new MapReader(body, $"the sentence `{number}`", path, sink, "from", "to", "sha256");
            sentences.Add(new LockedSentence(
                number, reader.Integer("from") ?? 0, reader.Integer("to") ?? 0, reader.Text("sha256", required: true) ?? ""));
            reader.Finish();
        }

        return sentences.ToEquatableArray();
    }

    private static bool TryNumber(string text, out SentenceNumber number)
    {
        var parts = text.Split('.');
        number = default;
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var sentence))
        {
            return false;
        }

        number = new SentenceNumber(paragraph, sentence);
        return true;
    }
}
