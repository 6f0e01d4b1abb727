using System.Globalization;
using AfTjData.Tool.Timelines;

namespace AfTjData.Tool.Views;

/// <summary>The stretches of a timeline, for people and for programs.</summary>
internal static class SpanText
{
    /// <summary>The heading over what lies in a stretch.</summary>
    public static string Heading(TimelineSpan span) => span.Unit switch
    {
        SpanUnit.Month => span.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        SpanUnit.Year => $"{Year(span.First)}, month not known",
        SpanUnit.Decade => $"{Year(span.First)}s, year not known",
        SpanUnit.Unknown => "No first day known, by the last",
        _ => $"{Year(span.First)} to {Year(span.Last)}, year not known",
    };

    /// <summary>The EDTF text of a stretch; null where no day is known.</summary>
    public static string? Edtf(TimelineSpan span) => span.Unit switch
    {
        SpanUnit.Month => span.First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        SpanUnit.Year => Year(span.First),
        SpanUnit.Decade => Year(span.First)[..3] + "X",
        SpanUnit.Century => Year(span.First)[..2] + "XX",
        SpanUnit.Years => $"{Year(span.First)}/{Year(span.Last)}",
        _ => null,
    };

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);
}
