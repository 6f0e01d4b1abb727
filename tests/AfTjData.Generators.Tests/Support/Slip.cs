namespace AfTjData.Generators.Tests.Support;

/// <summary>A slip of the keyboard in one file of a data folder, and where a reader would point.</summary>
/// <param name="Path">The file, below the data folder.</param>
/// <param name="Text">Its text with the slip.</param>
/// <param name="Line">The line of the wrong word, from 1.</param>
/// <param name="Column">Its first column, from 1.</param>
internal sealed record Slip(string Path, string Text, int Line, int Column)
{
    /// <summary>The place as a build prints it.</summary>
    public string Place => $"{Path}({Line},{Column})";

    /// <summary>Replaces a word, where it first stands in a context.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="context">What stands around the word, with the word between two bars: <c>title: { type: |line|</c>.</param>
    /// <param name="wrong">What is written instead; a bar in it says where the build should point, if not at its first letter.</param>
    public static Slip In(string path, string text, string context, string wrong)
    {
        var (before, word, after) = context.Split('|') is [var b, var w, var a] ? (b, w, a) : throw new ArgumentException(context);
        var start = text.IndexOf(before + word + after, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{path} has no `{before}{word}{after}`");
        start += before.Length;
        var pointed = start + Math.Max(0, wrong.IndexOf('|', StringComparison.Ordinal));
        var changed = string.Concat(text.AsSpan(0, start), wrong.Replace("|", "", StringComparison.Ordinal), text.AsSpan(start + word.Length));
        var lineStart = pointed == 0 ? 0 : changed.LastIndexOf('\n', pointed - 1) + 1;
        return new Slip(path, changed, changed.AsSpan(0, pointed).Count('\n') + 1, pointed - lineStart + 1);
    }

    /// <summary>Swaps two neighbouring letters of a word, the commonest slip: <c>line</c> becomes <c>lnie</c>.</summary>
    public static string Swap(string word)
    {
        for (var i = word.Length - 2; i > 0; i--)
        {
            if (word[i] != word[i - 1] && char.IsLetter(word[i]) && char.IsLetter(word[i - 1]))
                return word[..(i - 1)] + word[i] + word[i - 1] + word[(i + 1)..];
        }

        return word + word[^1];
    }
}
