using AfTjData.Compiler;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Running;

/// <summary>Whether each diagnostic stands in a file of the input, at a place inside it whose line and column are those of its offsets.</summary>
internal static class LocationCheck
{
    public static string? Check(FuzzInput input, Compilation compilation)
    {
        Dictionary<string, string>? texts = null;
        var starts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var found in compilation.Diagnostics)
        {
            texts ??= input.Files.ToDictionary(f => f.Path, f => f.Text.StartsWith('\uFEFF') ? f.Text[1..] : f.Text, StringComparer.Ordinal);
            // Of a folder without a header, the header's place is told.
            var text = texts.GetValueOrDefault(found.Location.Path) ?? (found.Location.Path == "dataset.yaml" ? "" : null);
            if (text is null)
                return $"{found.Finding.Id} stands in no file of the input: {found}";
            if (!starts.TryGetValue(found.Location.Path, out var lines))
                starts.Add(found.Location.Path, lines = [.. LineStarts(text)]);
            if (!IsInside(found.Location.Span, text, lines))
                return $"{found.Finding.Id} stands outside its file: {found} [{found.Location.Span.StartOffset}..{found.Location.Span.EndOffset}]";
            if (found.Message.Length == 0 || HasHalf(found.Message))
                return $"{found.Finding.Id} has no proper message";
        }

        return null;
    }

    private static bool IsInside(SourceSpan span, string text, int[] lines) =>
        span.StartOffset >= 0 && span.StartOffset <= span.EndOffset && span.EndOffset <= text.Length
        && Place(lines, span.StartOffset) == (span.StartLine, span.StartColumn) && Place(lines, span.EndOffset) == (span.EndLine, span.EndColumn);

    private static (int Line, int Column) Place(int[] lines, int offset)
    {
        var found = Array.BinarySearch(lines, offset);
        var line = found < 0 ? ~found : found + 1;
        return (line, offset - lines[line - 1] + 1);
    }

    private static IEnumerable<int> LineStarts(string text)
    {
        yield return 0;
        for (var i = 0; i < text.Length; i++)
        {
            // The line feed of a pair belongs to the line that it ends.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                yield return i + 1;
        }
    }

    private static bool HasHalf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
