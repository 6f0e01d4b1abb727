using System.Globalization;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>What a source reports as having happened cannot begin after the source is dated.</summary>
internal static class NotAfterSourceRule
{
    public static void Check(LinkedDataset dataset, BoundRecord record, DiagnosticSink sink)
    {
        foreach (var constraint in record.Kind.Constraints)
        {
            if (constraint.Type != ConstraintType.NotAfterSource || record[constraint.Fields[0]] is not { } date)
                continue;
            if (constraint.UnlessField is { } field && record[field] is BoundMember status && constraint.UnlessMembers.Contains(status.Member.Name))
                continue;
            var earliest = date switch
            {
                BoundEdtf edtf => edtf.Value.EarliestDay,
                BoundNumber day => day.Value,
                _ => null,
            };
            if (earliest is { } first)
                CheckSources(date, first, constraint);
        }

        void CheckSources(BoundValue date, long earliest, ConstraintDefinition constraint)
        {
            var reported = new HashSet<string>(StringComparer.Ordinal);
            foreach (var locator in Evidence.LocatorsOf(record))
            {
                if (dataset.Resolve(locator) is { } address
                    && dataset.Record(address)["date"] is BoundEdtf { Value.LatestDay: { } latest } published
                    && earliest > latest && reported.Add(locator.Source))
                {
                    sink.Report(Findings.BeyondSource, record.Path, date.Span, Shown(date), locator.Source, published.Value.ToString(), Lifted(constraint));
                }
            }
        }
    }

    private static string Shown(BoundValue date) => date is BoundNumber day
        ? DateTime.MinValue.AddDays(day.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : ((BoundEdtf)date).Value.ToString();

    private static string Lifted(ConstraintDefinition constraint) => constraint.UnlessMembers.Count == 0
        ? ""
        : $", or give a status that looks ahead ({string.Join(", ", constraint.UnlessMembers)})";
}
