using AfTjData.Tool.Overviews;

namespace AfTjData.Tool.Views;

/// <summary>The sources as JSON.</summary>
internal static class SourcesJson
{
    /// <summary>Writes the list.</summary>
    public static string Write(SourceList list) => ToolJson.Write(new
    {
        Texts = list.Texts.Select(t => new
        {
            t.Source.Id,
            t.Source.Title,
            t.Source.Type,
            Authors = t.Source.Authors.Ids,
            Publisher = t.Source.Publisher?.Id,
            Date = t.Source.Date?.Text,
            t.Source.DateBasis,
            t.Source.Licence,
            t.Source.Url,
            Sentences = t.Lock?.Sentences.Count,
            t.Lock?.Paragraphs,
            t.Summary.Records,
            t.Summary.Figures,
            t.Summary.Disputes,
            Evidence = t.Summary.Evidence.ToDictionary(e => e.Hedge.ToKey(), e => e.Count),
            Relays = t.Source.Relays.Ids,
        }),
        Cited = list.Cited.Select(c => new { c.Source.Id, c.Source.Title, c.Records, c.NamedBy }),
    });
}
