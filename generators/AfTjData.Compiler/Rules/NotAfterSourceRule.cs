using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Shared;

namespace AfTjData.Compiler.Rules;

/// <summary>What a source reports as having happened cannot begin after the source is dated.</summary>
internal static class NotAfterSourceRule
{
    public static void Check(LinkedDataset dataset, BoundRecord record, DiagnosticSink sink)
    {
        foreach (var constraint in record.Kind.Constraints)
        {
            if (constraint.Type != ConstraintType.NotAfterSource || record[constraint.Fields[0]] is not BoundEdtf date)
                continue;
            if (constraint.UnlessField is { } field && record[field] is BoundMember status && constraint.UnlessMembers.Contains(status.Member.Name))
                continue;
            if (date.Value.EarliestDay is { } earliest)
                CheckSources(date, earliest, string.Join(", ", constraint.UnlessMembers));
        }

        void CheckSources(BoundEdtf date, long earliest, string lifted)
        {
            var reported = new HashSet<string>(StringComparer.Ordinal);
            foreach (var locator in Evidence.LocatorsOf(record))
            {
                if (dataset.Resolve(locator) is { } address
                    && dataset.Record(address)["date"] is BoundEdtf { Value.LatestDay: { } latest } published
                    && earliest > latest && reported.Add(locator.Source))
                {
                    sink.Report(Findings.BeyondSource, record.Path, date.Span, date.Value.ToString(), locator.Source, published.Value.ToString(), lifted);
                }
            }
        }
    }
}
