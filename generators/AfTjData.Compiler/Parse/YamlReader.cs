using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AfTjData.Compiler.Parse;

/// <summary>Reads one file into located nodes. Never throws on bad input; what is wrong becomes a diagnostic.</summary>
public static class YamlReader
{
    /// <summary>The deepest nesting that is read. The data needs six levels.</summary>
    public const int DepthLimit = 32;

    /// <summary>The most characters a file may have.</summary>
    public const int SizeLimit = 64 * 1024 * 1024;

    /// <summary>How many characters that cannot stand in a file are told of. Where there are more, it is no text, or in another encoding.</summary>
    public const int MostHostileCharacters = 100;

    /// <summary>Parses a file.</summary>
    public static ParsedFile Read(DataFile file)
    {
        var sink = new DiagnosticSink();
        if (file.OtherEncoding is { } encoding)
        {
            sink.Report(Findings.HostileCharacter, file.Path, SourceSpan.FileStart, $"Text in the encoding {encoding}", "save the file as UTF-8");
            return Finish(file, null, isBroken: true, sink);
        }

        var text = file.Text;
        // A byte-order mark at the very start is how some editors say UTF-8.
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        if (text.Length > SizeLimit)
        {
            sink.Report(Findings.TooLarge, file.Path, SourceSpan.FileStart,
                $"The file has {text.Length.ToString(CultureInfo.InvariantCulture)} characters", SizeLimit.ToString(CultureInfo.InvariantCulture));
            return Finish(file, null, isBroken: true, sink);
        }

        var lines = new LineMap(text);
        if (!CheckCharacters(text, lines, file.Path, sink))
            return Finish(file, null, isBroken: true, sink);

        var builder = new TreeBuilder(text, lines, file.Path, sink);
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            while (parser.MoveNext())
            {
                if (!builder.Take(parser.Current!))
                    return Finish(file, builder, isBroken: true, sink);
            }
        }
        catch (YamlException e)
        {
            sink.Report(Findings.MalformedYaml, file.Path, lines.Span(e.Start, e.End), Explain(e));
            return Finish(file, builder, isBroken: true, sink);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner has mistakes that it does not put into words of its own.
            var place = lines.Span(scanner.CurrentPosition, scanner.CurrentPosition);
            sink.Report(Findings.MalformedYaml, file.Path, place, Explain(e, text.Substring(0, place.StartOffset)));
            return Finish(file, builder, isBroken: true, sink);
        }

        return Finish(file, builder, isBroken: false, sink);
    }

    private static ParsedFile Finish(DataFile file, TreeBuilder? builder, bool isBroken, DiagnosticSink sink)
    {
        var root = builder?.Root(isBroken);
        // What a file that broke off would have become, nobody knows.
        if (!isBroken && root is not (null or YamlMap or YamlRefused))
            sink.Report(Findings.WrongShape, file.Path, root.Span, "A data file", "a mapping from ids or keys to values", root.Describe());
        return new ParsedFile(file, root as YamlMap ?? new YamlMap(SourceSpan.FileStart, []), isBroken || root is not (null or YamlMap), sink.ToArray());
    }

    // The library's own words, without the place (which the diagnostic has) and without its closing full stop.
    private static string Explain(YamlException e)
    {
        var message = (e.InnerException is YamlException inner ? inner.Message : e.Message).TrimEnd('.', ' ');
        return message.Length == 0 ? "the text is not YAML" : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }

    private static string Explain(Exception e, string read) =>
        e is ArgumentException ? "an escape stands for half a character"
        : read.Count(c => c is '[' or '{') > read.Count(c => c is ']' or '}')
            ? "a `[` or `{` is still open, and this line stands further left than what is in it; close it, or indent the line"
        : "what stands here has no place behind what stands before it";

    private static bool CheckCharacters(string text, LineMap lines, string path, DiagnosticSink sink)
    {
        var found = 0;
        for (var i = 0; i < text.Length && found < MostHostileCharacters; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' || CharacterCheck.Judge(text, i) is not var (what, mend))
                continue;
            // A run of one character is one mistake: a line indented by tabs, or a file filled up with NUL.
            var end = i + (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1);
            while (end < text.Length && text[end] == c && !char.IsSurrogate(c))
                end++;
            sink.Report(Findings.HostileCharacter, path, lines.Span(i, end), what, mend);
            found++;
            i = end - 1;
        }

        return found == 0;
    }
}
