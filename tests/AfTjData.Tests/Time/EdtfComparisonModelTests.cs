using FsCheck;
using FsCheck.Fluent;

namespace AfTjData.Tests.Time;

/// <summary>Every answer about two dates against trying the days that they can mean: yes if it holds of all, no if of none, else maybe.</summary>
public sealed class EdtfComparisonModelTests
{
    private static readonly Gen<PossibleDays> AnyDate = Gen.Frequency((4, PossibleDaysSamples.Simple), (1, PossibleDaysSamples.Several));

    [Fact]
    public void Before_and_after_are_what_trying_all_days_finds() => Agrees(AnyDate, (a, b) => a.IsBefore(b), (a, b) => a.IsBefore(b), (a, b) => b.IsAfter(a));

    [Fact]
    public void Overlap_is_what_trying_all_days_finds() => Agrees(AnyDate, (a, b) => a.Overlaps(b), (a, b) => a.Overlaps(b), (a, b) => b.Overlaps(a));

    [Fact]
    public void Within_and_containing_are_what_trying_all_days_finds() => Agrees(AnyDate, (a, b) => a.Within(b), (a, b) => a.Within(b), (a, b) => b.Contains(a));

    [Fact]
    public void Sameness_is_what_trying_all_days_finds() => Agrees(AnyDate, (a, b) => a.SameAs(b), (a, b) => a.SameAs(b), (a, b) => b.SameAs(a));

    [Fact]
    public void The_relations_are_those_that_trying_all_days_finds() =>
        Holds(PossibleDaysSamples.Simple, PossibleDaysSamples.Simple, (a, b) => Date(a).RelationsTo(Date(b)) == a.RelationsTo(b));

    [Fact]
    public void The_days_between_are_the_least_and_the_most_that_trying_all_days_finds() =>
        Holds(PossibleDaysSamples.Simple, PossibleDaysSamples.Simple, (a, b) => Range(Date(a).DaysTo(Date(b))) == a.DaysTo(b));

    [Fact]
    public void Of_a_period_every_day_is_meant() => Holds(AnyDate, PossibleDaysSamples.Period, (a, b) =>
        Date(a).IsBefore(b.Text).ToString() == a.IsBefore(b) &&
        Date(a).IsAfter(b.Text).ToString() == b.IsBefore(a) &&
        Date(a).Overlaps(b.Text).ToString() == a.Overlaps(b) &&
        Date(a).Within(b.Text).ToString() == a.Within(b) &&
        Date(a).Contains(b.Text).ToString() == b.Within(a) &&
        Date(a).SameAs(b.Text).ToString() == a.SameAs(b));

    [Fact]
    public void Relations_and_days_to_a_period_are_what_trying_all_days_finds() => Holds(PossibleDaysSamples.Simple, PossibleDaysSamples.Period, (a, b) =>
        Date(a).RelationsTo(b.Text) == a.RelationsTo(b) && Range(Date(a).DaysTo(b.Text)) == a.DaysTo(b));

    private static void Agrees(Gen<PossibleDays> dates, Func<PossibleDays, PossibleDays, string> tried, params Func<EdtfDate, EdtfDate, Ternary>[] answers) =>
        Holds(dates, dates, (a, b) =>
        {
            var expected = tried(a, b);
            return answers.All(answer => answer(Date(a), Date(b)).ToString() == expected);
        });

    private static void Holds(Gen<PossibleDays> left, Gen<PossibleDays> right, Func<PossibleDays, PossibleDays, bool> law) =>
        Prop.ForAll(Arb.From(left), Arb.From(right), law).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20251113, 7));

    private static EdtfDate Date(PossibleDays days) => EdtfDate.Parse(days.Text);

    private static (long? Least, long? Most) Range(DayRange days) => (days.Least, days.Most);
}
