using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>What has to hold of any two dates, tried on some thousand pairs.</summary>
public sealed class EdtfComparisonLawTests
{
    // A narrow stretch of time, so that pairs touch, nest and cross often enough.
    private static readonly Gen<string> Point = Gen.OneOf(
        Gen.Elements("2021", "2022", "202X", "2021-08", "2021-09", "2021-22", "2021-08-XX", "2021~", "2021-?08", "2021-08-~15"),
        Gen.Choose(1, 31).Select(day => $"2021-08-{day:00}"));

    private static readonly Gen<EdtfDate> Date = Gen.OneOf(
            Point,
            Point.Select(p => p + "/.."),
            Point.Select(p => "../" + p),
            Point.Select(p => p + "/"),
            Point.Two().Select(p => $"{p.Item1}/{p.Item2}"),
            Point.Select(p => $"[..{p}]"),
            Point.Two().Select(p => $"[{p.Item1},{p.Item2}]"),
            Point.Two().Select(p => $"{{{p.Item1},{p.Item2}}}"))
        .Select(text => (Ok: EdtfDate.TryParse(text, out var date), Date: date))
        .Where(read => read.Ok)
        .Select(read => read.Date);

    private static readonly AllenRelation[] Each = [.. Enum.GetValues<AllenRelation>().Where(r => r is not AllenRelation.None and not AllenRelation.Any)];

    [Fact]
    public void What_is_firmly_before_is_firmly_not_after() => Holds((a, b) =>
        !a.IsBefore(b).IsYes || (b.IsBefore(a).IsNo && a.IsAfter(b).IsNo && b.IsAfter(a).IsYes && a.Overlaps(b).IsNo));

    [Fact]
    public void Overlap_is_symmetric() => Holds((a, b) => a.Overlaps(b) == b.Overlaps(a) && a.SameAs(b) == b.SameAs(a));

    [Fact]
    public void Containing_is_being_within_turned_round() => Holds((a, b) => a.Contains(b) == b.Within(a));

    [Fact]
    public void Relations_turned_round_are_the_converse() => Holds((a, b) => a.RelationsTo(b).Converse() == b.RelationsTo(a));

    [Fact]
    public void Some_relation_is_always_possible() => Holds((a, b) => a.RelationsTo(b) is var found && found != AllenRelation.None && Each.Any(r => found.HasFlag(r)));

    [Fact]
    public void The_converse_of_the_converse_is_the_set_itself() => Holds((a, b) => a.RelationsTo(b).Converse().Converse() == a.RelationsTo(b));

    [Fact]
    public void What_is_within_overlaps() => Holds((a, b) => !a.Within(b).IsYes || a.Overlaps(b).IsYes);

    [Fact]
    public void What_is_the_same_is_within_and_contains() => Holds((a, b) => !a.SameAs(b).IsYes || (a.Within(b).IsYes && a.Contains(b).IsYes));

    [Fact]
    public void Nothing_is_before_itself_nor_surely_apart_from_itself() => Holds((a, _) => !a.IsBefore(a).IsYes && !a.Overlaps(a).IsNo && !a.SameAs(a).IsNo);

    [Fact]
    public void The_days_back_are_the_days_there_with_the_sign_turned() => Holds((a, b) => a.DaysTo(b) == -b.DaysTo(a));

    [Fact]
    public void Days_and_order_agree() => Holds((a, b) =>
        (!a.IsBefore(b).IsYes || a.DaysTo(b).Least >= 1)
        && (!(a.DaysTo(b).Least >= 1) || a.IsBefore(b).IsYes));

    [Fact]
    public void Firm_about_a_period_is_never_the_opposite_about_a_date() => Holds((a, b) =>
    {
        // A period has every day that the date of the same text can mean: before all of it is before the date too.
        var text = b.Text;
        return b.IsSet || b.IsUncertain || b.IsApproximate || b.IsUnknownEnd || text.Contains("-XX", StringComparison.Ordinal)
            || !a.IsBefore(text).IsYes || a.IsBefore(b).IsYes;
    });

    private static void Holds(Func<EdtfDate, EdtfDate, bool> law) =>
        Prop.ForAll(Arb.From(Date), Arb.From(Date), law).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20251113, 7));
}
