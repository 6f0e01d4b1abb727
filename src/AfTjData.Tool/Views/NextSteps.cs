using System.CommandLine;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Views;

/// <summary>What a newcomer can do after the overview: the commands that exist, a query, where to read on.</summary>
internal static class NextSteps
{
    /// <summary>A first query. It stands in README.md too, where a test runs it.</summary>
    public static IReadOnlyList<string> Query { get; } =
    [
        "foreach (var e in Places.All[\"kunduz\"].Events)",
        "    Console.WriteLine($\"{e.When} {e.Status} {e.Title}\");",
    ];

    /// <summary>Command lines that show what there is. A test runs each of them.</summary>
    public static IReadOnlyList<(string Line, string Shows)> Lines { get; } =
    [
        ("aftj find Dushanbe", "Who or what bears a name."),
        ("aftj list event --place kunduz --date 2025", "What is told of a place and a time."),
        ("aftj show event/kabul-visit-2025-11-15", "A record with who says so, where, how firmly, and who disputes it."),
    ];

    /// <summary>The blocks of the section.</summary>
    public static IReadOnlyList<Block> Of(IEnumerable<Command> commands) =>
    [
        new NamedValues(Lines),
        new NamedValues(
        [
            ("aftj --json", "This overview for a program to read."),
            .. commands.Select(c => ("aftj " + c.Name, FirstSentence(c.Description ?? ""))),
            ("aftj --help", "All options, and examples."),
        ]),
        new Paragraph("In a checkout, write `dotnet run --project src/AfTjData.Tool --` for `aftj`. In C#, with `using AfTjData;`:"),
        new Code(Query),
        new Paragraph("README.md says what the data can bear and what it cannot."),
    ];

    private static string FirstSentence(string text)
    {
        var end = text.IndexOfAny(['.', ';', ':']);
        return end < 0 ? text : text[..end] + ".";
    }
}
