using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AfTjData.Tests.Time;

/// <summary>Dates with the days that they can mean, both made from the same numbers.</summary>
internal static class PossibleDaysSamples
{
    private const int Endless = PossibleDays.Endless;

    // Around the end of a month, so that dates touch, nest and cross often enough.
    private static readonly Gen<Point> Day = Gen.Choose(0, 12).Select(n => new DateOnly(2021, 8, 25).AddDays(n)).Select(day => new Point(Iso(day), day.DayNumber, day.DayNumber, IsOneDay: true));

    private static readonly Gen<Point> Wide = Gen.Elements(
        Over("2021-08", (2021, 8, 1), (2021, 8, 31)),
        Over("2021-09", (2021, 9, 1), (2021, 9, 30)),
        Over("2021", (2021, 1, 1), (2021, 12, 31)),
        Over("202X", (2020, 1, 1), (2029, 12, 31)),
        Over("2021-22", (2021, 6, 1), (2021, 8, 31)),
        Over("2021-24", (2021, 12, 1), (2022, 2, 28)));

    private static readonly Gen<Point> Vague = Gen.Elements(
        Over("2021-08-XX", (2021, 8, 1), (2021, 8, 31)) with { IsOneDay = true },
        Over("2021-09-~03", (2021, 9, 1), (2021, 9, 30)) with { IsOneDay = true },
        Over("2021-?08", (2021, 1, 1), (2021, 12, 31)),
        new Point("2021~", -Endless, Endless, IsOneDay: false),
        new Point("2021-08-28?", -Endless, Endless, IsOneDay: true));

    private static readonly Gen<Point> AnyPoint = Gen.Frequency((5, Day), (3, Wide), (1, Vague));

    /// <summary>Dates of one stretch, or of one among several.</summary>
    public static Gen<PossibleDays> Simple { get; } = Read(Gen.OneOf(
        AnyPoint.Select(p => One(p.Text, Somewhere(p))),
        AnyPoint.Two().Select(p => One($"{p.Item1.Text}/{p.Item2.Text}", new(p.Item1.Low, p.Item1.High, p.Item2.Low, p.Item2.High))),
        AnyPoint.Select(p => One($"{p.Text}/..", new(p.Low, p.High, -Endless, Endless))),
        AnyPoint.Select(p => One($"{p.Text}/", new(p.Low, p.High, -Endless, Endless))),
        AnyPoint.Select(p => One($"../{p.Text}", new(-Endless, Endless, p.Low, p.High))),
        AnyPoint.Select(p => One($"/{p.Text}", new(-Endless, Endless, p.Low, p.High))),
        AnyPoint.Select(p => One($"[..{p.Text}]", Somewhere(p with { Low = -Endless }))),
        AnyPoint.Select(p => One($"[{p.Text}..]", Somewhere(p with { High = Endless }))),
        AnyPoint.Two().Select(p => new PossibleDays($"[{p.Item1.Text},{p.Item2.Text}]", [[Somewhere(p.Item1)], [Somewhere(p.Item2)]]))));

    /// <summary>Dates of each of several.</summary>
    public static Gen<PossibleDays> Several { get; } = Read(AnyPoint.Two().Select(p =>
        new PossibleDays($"{{{p.Item1.Text},{p.Item2.Text}}}", [[Somewhere(p.Item1), Somewhere(p.Item2)]])));

    /// <summary>Stretches of the calendar of which every day is meant.</summary>
    public static Gen<PossibleDays> Period { get; } = Read(Gen.OneOf(
        Gen.OneOf(Day, Wide).Select(p => One(p.Text, new(p.Low, p.Low, p.High, p.High))),
        Gen.OneOf(Day, Wide).Two().Where(p => p.Item1.Low <= p.Item2.High).Select(p => One($"{p.Item1.Text}/{p.Item2.Text}", new(p.Item1.Low, p.Item1.Low, p.Item2.High, p.Item2.High))),
        Gen.OneOf(Day, Wide).Select(p => One($"../{p.Text}", new(-Endless, -Endless, p.High, p.High))),
        Gen.OneOf(Day, Wide).Select(p => One($"{p.Text}/..", new(p.Low, p.Low, Endless, Endless)))));

    // An interval that ends before it starts is no date.
    private static Gen<PossibleDays> Read(Gen<PossibleDays> dates) => dates.Where(d => EdtfDate.TryParse(d.Text, out _));

    private static PossibleDays One(string text, PossibleDays.Part part) => new(text, [[part]]);

    private static PossibleDays.Part Somewhere(Point point) => new(point.Low, point.High, point.Low, point.High, point.IsOneDay);

    private static Point Over(string text, (int Year, int Month, int Day) first, (int Year, int Month, int Day) last) =>
        new(text, new DateOnly(first.Year, first.Month, first.Day).DayNumber, new DateOnly(last.Year, last.Month, last.Day).DayNumber, IsOneDay: false);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Point(string Text, int Low, int High, bool IsOneDay);
}
