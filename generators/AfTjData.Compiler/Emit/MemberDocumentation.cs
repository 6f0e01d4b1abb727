using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Rules;

namespace AfTjData.Compiler.Emit;

/// <summary>What an editor shows on a named member: caption, date, status, who says so and how firmly, and what is disputed.</summary>
internal static class MemberDocumentation
{
    public static void Write(CodeWriter code, LinkedDataset dataset, LinkedTable table, BoundRecord record)
    {
        DocComment.Summary(code, (record[table.Kind.Caption] as BoundText)?.Value ?? record.Id);
        var remarks = new List<string>();
        if (Facts(record) is { Length: > 0 } facts)
            remarks.Add(facts);
        if (Sources(record) is { Length: > 0 } sources)
            remarks.Add("According to " + sources + ".");
        if (Disputes(dataset, table, record) is { Length: > 0 } disputes)
            remarks.Add("Disputed: " + disputes + ".");
        if (remarks.Count > 0)
            DocComment.Paragraphs(code, "remarks", remarks);
    }

    private static string Facts(BoundRecord record)
    {
        var facts = new List<string>();
        if (record["when"] is BoundEdtf when)
            facts.Add(when.Value.ToString());
        if (record["status"] is BoundMember status)
            facts.Add(status.Member.Name);
        return string.Join(", ", facts);
    }

    // "central-asian-light-2025-11-13 (reported, alleged)": hedges in the order of their numbers, the firmest first; denials are marked.
    private static string Sources(BoundRecord record)
    {
        var bySource = new SortedDictionary<string, SortedDictionary<int, string>>(StringComparer.Ordinal);
        foreach (var evidence in Evidence.Of(record))
        {
            foreach (var locator in Evidence.Locators(evidence["at"]))
            {
                if (!bySource.TryGetValue(locator.Source, out var hedges))
                    bySource.Add(locator.Source, hedges = []);
                var denies = evidence["polarity"] is BoundMember { Member.Name: "denies" };
                if (evidence["hedge"] is BoundMember hedge)
                    hedges[hedge.Member.Number * 2 + (denies ? 1 : 0)] = hedge.Member.Name + (denies ? " denial" : "");
            }
        }

        return string.Join("; ", bySource.Select(s => s.Value.Count == 0 ? s.Key : $"{s.Key} ({string.Join(", ", s.Value.Values)})"));
    }

    private static string Disputes(LinkedDataset dataset, LinkedTable table, BoundRecord record)
    {
        if (dataset.Table("dispute") is not { } disputes)
            return "";
        var self = new RecordAddress(table.Number, table.OrdinalOf(record.Id));
        return string.Join("; ", dataset.DisputesOver(self).Select(d => (d[disputes.Kind.Caption] as BoundText)?.Value ?? d.Id));
    }
}
