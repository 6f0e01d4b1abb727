using System.Text.RegularExpressions;
using AfTjData.Shared;

namespace AfTjData.Compiler.Support;

/// <summary>Words as people type them: offers the known name that a mistyped one was probably meant to be.</summary>
public static class Spelling
{
    /// <summary>The nearest candidate, or null where none is near enough to be worth offering.</summary>
    public static string? Nearest(string typed, IEnumerable<string> candidates) => NearWord.Find(typed, candidates);

    /// <summary>The suffix "; did you mean `x`?" for the nearest candidate, or an empty text.</summary>
    public static string Suggest(string typed, IEnumerable<string> candidates) => Suggest(Nearest(typed, candidates));

    /// <summary>The suffix for a name that was found near; an empty text for none.</summary>
    public static string Suggest(string? near) => near is null ? "" : $"; did you mean `{near}`?";

    /// <summary>A text without line ends and runs of white space, for a message, which is one line.</summary>
    public static string OneLine(string text) => Regex.Replace(text.Trim(), @"\s+", " ", RegexOptions.CultureInvariant);
}
