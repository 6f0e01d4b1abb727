using System.Text.Json;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>A place in a source: its text, the source, and the sentences from the first to the last.</summary>
internal static class LocatorColumns
{
    /// <summary>The columns of a place.</summary>
    public static ValueColumns Of(ValueSlot slot, TableNames tables)
    {
        var text = slot.Column(ColumnType.Text);
        var source = slot.Column("source_id", ColumnType.Text, isRequired: true, "The source.") with { IsIndexed = true };
        var paragraph = Number(slot, "paragraph", "The paragraph in which the first sentence begins, counting non-empty lines from 1.");
        var sentence = Number(slot, "sentence", "The first sentence, counted within its paragraph from 1.");
        var endParagraph = Number(slot, "end_paragraph", "The paragraph in which the last sentence begins.");
        var endSentence = Number(slot, "end_sentence", "The last sentence, counted within its paragraph; the first again for a single one.");
        Column[] columns = [text, source, paragraph, sentence, endParagraph, endSentence];
        return new ValueColumns(
            columns,
            v =>
            {
                // The library reads a place nowhere else than in JSON.
                var place = v.Deserialize<Locator>();
                return [place.ToString(), place.Source.Id, place.Paragraph, place.Sentence, place.EndParagraph, place.EndSentence];
            })
        {
            ForeignKeys = tables.Sources is { } sources ? [new ForeignKey([source.Name], sources, ["id"])] : [],
            Rules = [new AllOrNone([.. columns.Select(c => c.Name)]), new InOrder(paragraph.Name, endParagraph.Name)],
        };
    }

    private static Column Number(ValueSlot slot, string ending, string summary) =>
        slot.Column(ending, ColumnType.Integer, isRequired: true, summary) with { Least = 1 };
}
