using System.Globalization;

namespace AfTjData.Curation.Corpus;

/// <summary>Which characters end, close and open sentences. Rests on Unicode categories alone: no culture has a say.</summary>
internal static class Punctuation
{
    /// <summary>Ends a sentence: full stop, exclamation mark, question mark, ellipsis.</summary>
    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>Can stand behind the end of a sentence and still belongs to it: closing quotes and brackets.</summary>
    public static bool IsClosing(char c) => c is '"' or '\'' or '’' or '”' or '»' or '›' or ')' or ']' or '}';

    /// <summary>Opens a quotation or a bracket.</summary>
    public static bool IsOpening(char c) => c is '"' or '\'' or '‘' or '“' or '„' or '«' or '‹' or '(' or '[' or '{';

    /// <summary>Whether a sentence can start at an index: with a letter that is not lower-case, a digit, an opening quote or bracket.</summary>
    /// <remarks>Letters of scripts without case count, since they cannot be lower-case.</remarks>
    public static bool CanOpenSentence(string text, int index) =>
        IsOpening(text[index]) || CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether a lower-case letter stands at an index.</summary>
    public static bool IsLower(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.LowercaseLetter;

    /// <summary>The word that ends just before an index: back to white space or an opening bracket or quote.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int start, int end)
    {
        var from = end;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && !IsOpening(text[from - 1]))
            from--;
        return text.AsSpan(from, end - from);
    }
}
