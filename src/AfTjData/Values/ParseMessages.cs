namespace AfTjData;

/// <summary>The messages of exceptions over texts that cannot be read.</summary>
internal static class ParseMessages
{
    // Whoever reads the message needs the place of the mistake, not the whole of a text that may be of any length.
    private const int LongestShown = 64;

    /// <summary>Says what text was no what, why, and where in it.</summary>
    public static string Bad(string what, string text, string error, int offset)
    {
        var shown = text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "...");
        return $"'{shown}' is no {what}: {error} (at offset {Shared.TextChars.Digits(offset, 1)}).";
    }
}
