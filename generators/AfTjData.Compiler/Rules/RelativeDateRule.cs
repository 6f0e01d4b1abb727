using System.Globalization;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Shared;

namespace AfTjData.Compiler.Rules;

/// <summary>A date told from another event adds up: that event's date and the offset come to days that the record's own date shares.</summary>
internal static class RelativeDateRule
{
    private const string Shape = "relative-date";

    public static void Check(LinkedDataset dataset, BoundRecord record, DiagnosticSink sink)
    {
        foreach (var walked in RecordValues.Of(record).Structs)
        {
            if (walked.Value is not BoundStruct { Shape.Name: Shape } relative
                || relative["event"] is not BoundReference reference
                || relative["offset"] is not BoundQuantity offset
                || walked.Owner["when"] is not BoundEdtf when
                || dataset.Resolve(reference, relative.Shape.Field("event")!) is not { } address
                || dataset.Record(address)["when"] is not BoundEdtf origin)
            {
                continue;
            }

            if (DayOffset.Of(offset.Value) is not { } days)
            {
                sink.Report(Findings.BadQuantity, record.Path, offset.Span, offset.Value.ToString(),
                    "an offset is a span of time in d, wk, mo or a, as in `2 d` or `-20 d`");
                continue;
            }

            var earliest = origin.Value.EarliestDay + days.Least;
            var latest = origin.Value.LatestDay + days.Most;
            if (when.Value.LatestDay < earliest || when.Value.EarliestDay > latest)
            {
                sink.Report(Findings.WrongSum, record.Path, relative.Span,
                    offset.Value.ToString(), reference.Id, origin.Value.ToString(), Days(earliest, latest), when.Value.ToString());
            }
        }
    }

    private static string Days(long? earliest, long? latest) => earliest == latest ? Day(earliest) : $"{Day(earliest)}/{Day(latest)}";

    private static string Day(long? day) => day is >= 0 and < 3652059
        ? DateTime.MinValue.AddDays(day.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : "..";
}
