using System.Globalization;

namespace AfTjData.Benchmarks.Editing;

/// <summary>Something a curator does to one file of 200 events.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="IsWanted">Whether the wanted figure is about it.</param>
/// <param name="Apply">The text after the edit; the number makes each round's edit another.</param>
internal sealed record Edit(string Name, bool IsWanted, Func<string, int, string> Apply)
{
    /// <summary>The edits that are measured.</summary>
    public static IReadOnlyList<Edit> All { get; } =
    [
        new("a word in one record", true, static (text, round) => First(text, "  content: ", "  content: " + Word(round))),
        new("a word in each of its 200 records", true, static (text, round) => text.Replace("  content: ", "  content: " + Word(round), StringComparison.Ordinal)),
        new("a reference in one record", true, static (text, round) => First(text, "places: [place-", string.Create(CultureInfo.InvariantCulture, $"places: [place-{round % 50:D6}, place-"))),
        new("a comment at its end", false, static (text, round) => text + "# " + Word(round) + "\n"),
        new("an id, so that all records behind it move up", false, static (text, _) => First(text, "event-", "zulu-")),
    ];

    private static string Word(int round) => string.Create(CultureInfo.InvariantCulture, $"word{round} ");

    private static string First(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length));
    }
}
