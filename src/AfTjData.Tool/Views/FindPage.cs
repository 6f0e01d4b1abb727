using AfTjData.Tool.Names;
using AfTjData.Tool.Pages;
using AfTjData.Tool.Records;

namespace AfTjData.Tool.Views;

/// <summary>The bearers of a name as a page to read.</summary>
internal static class FindPage
{
    /// <summary>Lays out the page. A suggestion never looks like an answer.</summary>
    public static Page Of(NameAnswer answer)
    {
        if (answer.Bearers.Count > 0)
            return new Page([new Section($"Called \"{answer.Name}\"", [.. answer.Bearers.Select(Entry)])]);
        var nothing = new Section($"Nothing is called \"{answer.Name}\"", answer.Suggestions.Count == 0 ? [new Paragraph("Nor is there a name like it.")] : []);
        return new Page(answer.Suggestions.Count == 0
            ? [nothing]
            : [nothing, new Section("Suggestions: names like it", [.. answer.Suggestions.Select(Entry)])]);
    }

    private static Entry Entry(NamedRecord found) => new(found.Summary.Record.Caption,
    [
        .. new[] { found.Summary.Line() }.Where(l => l.Length > 0),
        .. found.Names.Select(n => $"{n.Text} ({n.Type}{(n.At.Count == 0 ? "; the curators' name" : "; " + string.Join(", ", n.At))})"),
        $"{found.Summary.Record.Kind}/{found.Summary.Record.Id} {RecordMark.Of(found.Summary.Record)}",
    ]);
}
