using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Compiler.Bind.Records;

/// <summary>Reads a place in a source: <c>source#6.2</c>, <c>source#6.2-4</c>, <c>source#3.8-4.1</c>.</summary>
internal static class LocatorParser
{
    private const string Form = "write the source's id, `#`, paragraph, `.`, sentence, as in `some-source#6.2`, `#6.2-4` or `#3.8-4.1`";

    public static bool TryParse(string text, SourceSpan span, [NotNullWhen(true)] out BoundLocator? locator, out string error)
    {
        locator = null;
        error = Form;
        var hash = text.IndexOf('#');
        if (hash <= 0 || !Shared.AsciiId.IsValid(text.Substring(0, hash)))
            return false;
        var ends = text.Substring(hash + 1).Split('-');
        if (ends.Length > 2 || !TryNumber(ends[0], out var first))
            return false;
        var last = first;
        if (ends.Length == 2 && !TryNumber(ends[1], out last))
        {
            if (!TryCount(ends[1], out var sentence))
                return false;
            last = first with { Sentence = sentence };
        }

        if (ends.Length == 2 && last.CompareTo(first) <= 0)
        {
            error = "the range ends before it begins, or with the sentence it begins with";
            return false;
        }

        locator = new BoundLocator(span, text.Substring(0, hash), first, last);
        return true;
    }

    private static bool TryNumber(string text, out SentenceNumber number)
    {
        var parts = text.Split('.');
        var sentence = 0;
        var good = TryCount(parts[0], out var paragraph) && parts.Length == 2 && TryCount(parts[1], out sentence);
        number = new SentenceNumber(paragraph, sentence);
        return good;
    }

    private static bool TryCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is > 0 and < 100_000;
}
