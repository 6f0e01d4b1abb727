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
        foreach (var found in compilation.Diagnostics)
        {
            texts ??= input.Files.ToDictionary(f => f.Path, f => f.Text.StartsWith('\uFEFF') ? f.Text[1..] : f.Text, StringComparer.Ordinal);
            // Of a folder without a header, the header's place is told.
            var text = texts.GetValueOrDefault(found.Location.Path) ?? (found.Location.Path == "dataset.yaml" ? "" : null);
            if (text is null)
                return $"{found.Finding.Id} stands in no file of the input: {found}";
            if (!IsInside(found.Location.Span, text))
                return $"{found.Finding.Id} stands outside its file: {found} [{found.Location.Span.StartOffset}..{found.Location.Span.EndOffset}]";
            if (found.Message.Length == 0 || HasHalf(found.Message))
                return $"{found.Finding.Id} has no proper message";
        }

        return null;
    }

    private static bool IsInside(SourceSpan span, string text) =>
        span.StartOffset >= 0 && span.StartOffset <= span.EndOffset && span.EndOffset <= text.Length
        && Place(text, span.StartOffset) == (span.StartLine, span.StartColumn) && Place(text, span.EndOffset) == (span.EndLine, span.EndColumn);

    private static (int Line, int Column) Place(string text, int offset)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < offset; i++)
        {
            // The line feed of a pair belongs to the line that it ends.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, start) = (line + 1, i + 1);
        }

        return (line, offset - start + 1);
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
