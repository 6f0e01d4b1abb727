namespace AfTjData.Shared;

/// <summary>The form of every id and key: words of a to z and 0 to 9, one hyphen between two words.</summary>
internal static class AsciiId
{
    /// <summary>The most characters it may have: it becomes names of C#, which end at 1,023 characters, and of files, which end at 255.</summary>
    public const int Longest = 200;

    /// <summary>Whether a text has that form: <c>[a-z0-9]+(-[a-z0-9]+)*</c>, and no more than <see cref="Longest"/> characters.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length > Longest)
            return false;
        var wordBefore = false;
        foreach (var c in text)
        {
            if (TextChars.IsLower(c) || TextChars.IsDigit(c))
                wordBefore = true;
            else if (c == '-' && wordBefore)
                wordBefore = false;
            else
                return false;
        }

        // False for the empty text and for one that ends in a hyphen.
        return wordBefore;
    }
}
