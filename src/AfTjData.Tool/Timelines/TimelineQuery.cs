using AfTjData.Curation;
using AfTjData.Curation.Commands;

namespace AfTjData.Tool.Timelines;

/// <summary>Which happenings a timeline is to hold.</summary>
/// <param name="From">The EDTF text of the first day, month or year; null for no bound.</param>
/// <param name="To">The same of the last.</param>
/// <param name="OnlySure">Whether to leave out what may lie in that time and may not.</param>
/// <param name="Actor">Who took part in them; null for anybody.</param>
/// <param name="Place">Where they happened, there or in a place within; null for anywhere.</param>
/// <param name="EachAccount">Whether another account of a happening has a line of its own.</param>
internal sealed record TimelineQuery(string? From, string? To, bool OnlySure, Actor? Actor, Place? Place, bool EachAccount)
{
    /// <summary>The stretch of the calendar as EDTF; null for all time.</summary>
    public string? Period => From is null && To is null ? null : $"{From ?? ".."}/{To ?? ".."}";

    /// <summary>This, if its bounds are dates that a calendar has.</summary>
    /// <exception cref="CurationException">They are none, which is a wrong use of the command.</exception>
    public TimelineQuery Checked()
    {
        Check("--from", From);
        Check("--to", To);
        if (Period is { } period)
            Try(period, $"There is no time from {From} to {To}");
        return this;
    }

    private static void Check(string option, string? bound)
    {
        if (bound is null)
            return;
        var isDate = EdtfDate.TryParse(bound, out var date);
        if (isDate && (date.IsInterval || date.IsSet))
            throw new CurationException($"{option} takes one date, and `{bound}` is several. Give the first to --from and the last to --to.", ExitCode.WrongUse);
        Try(bound, $"`{bound}` is no date for {option}");
    }

    private static void Try(string period, string complaint)
    {
        try
        {
            // Any date will do: what is asked is whether the library takes the period.
            EdtfDate.Parse("2000").Overlaps(period);
        }
        catch (FormatException e)
        {
            throw new CurationException($"{complaint}: {e.Message} Write dates in EDTF, as 2025, 2025-11 or 2025-11-15.", ExitCode.WrongUse);
        }
    }
}
