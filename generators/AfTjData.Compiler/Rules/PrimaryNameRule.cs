using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>Within a kind, a spelling is the primary name of one record only.</summary>
internal static class PrimaryNameRule
{
    public static void Check(LinkedDataset dataset, DiagnosticSink sink)
    {
        foreach (var table in dataset.Tables)
        {
            if (table.Kind.Find is not { } find)
                continue;
            var taken = new Dictionary<string, (BoundRecord Record, BoundText Text)>(StringComparer.Ordinal);
            foreach (var record in table.Records)
            {
                foreach (var name in record[find] is BoundList list ? list.Items.OfType<BoundStruct>() : [])
                {
                    if (name["type"] is not BoundMember { Member.Name: "primary" } || name["text"] is not BoundText text)
                        continue;
                    if (!taken.TryGetValue(text.Value, out var first))
                        taken.Add(text.Value, (record, text));
                    else
                    {
                        sink.Report(Findings.SharedPrimaryName, record.Path, text.Span, text.Value, table.Kind.Name, first.Record.Id,
                            new Location(first.Record.Path, first.Text.Span).ToString());
                    }
                }
            }
        }
    }
}
