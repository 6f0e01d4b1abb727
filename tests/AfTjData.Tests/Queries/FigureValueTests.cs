using AfTjData.Tests.Data;

namespace AfTjData.Tests.Queries;

/// <summary>A number that sources give differently comes by a named policy, or not at all.</summary>
public sealed class FigureValueTests
{
    private static readonly Project PowerLine = Projects.All["casa-1000"];
    private static readonly IReadOnlyList<Figure> Border = Figures.For(Measure.Length, Places.All["afghan-tajik-border"]);
    private static readonly IReadOnlyList<Figure> Power = Figures.For(Measure.Power, PowerLine);

    [Fact] // 000 #9.5: the 1,344-kilometre border; 003 #8.6: over 1000 km
    public void The_length_of_the_border_depends_on_the_policy()
    {
        Assert.Equal(["1344 km", "more-than 1000 km"], Border.Select(f => f.Quantity.Text));
        Assert.Equal("1344 km", Border.Value(ValuePolicy.ByLatestSource).Quantity!.Text);
        Assert.Equal("more-than 1000 km", Border.Value(ValuePolicy.BySource(Texts.IndraStra)).Quantity!.Text);
        Assert.Equal("more-than 1000 km", Border.Value(ValuePolicy.Conservative).Quantity!.Text);
        Assert.Equal("more-than 1000 km", Border.Value(ValuePolicy.Range).Quantity!.Text);
        Assert.True(Border.Value(ValuePolicy.Conservative).IsContested);
        Assert.Null(Border.Value(ValuePolicy.BySource(Texts.Saini)).Quantity);
    }

    [Fact] // 000 #15.3: 3,000 MW; 002 #26.2: 1,300 MW annually
    public void The_power_of_the_line_comes_with_the_number_that_stands_against_it()
    {
        Assert.Equal(["3000 MW"], Power.Select(f => f.Quantity.Text));

        var latest = Power.Value(ValuePolicy.ByLatestSource);
        Assert.Equal("3000 MW", latest.Quantity!.Text);
        Assert.True(latest.IsContested);
        Assert.Equal(["casa-1000-power-3000-mw", "casa-1000-annual-power"], latest.Readings.Select(f => f.Id));
        Assert.Equal("1300 MW/a", Power.Value(ValuePolicy.BySource(Texts.CaspianPost)).Quantity!.Text);
    }

    [Theory]
    [InlineData("conservative")]
    [InlineData("range")]
    public void Numbers_whose_units_do_not_compare_have_no_least_and_no_range(string policy)
    {
        var value = Power.Value(policy == "range" ? ValuePolicy.Range : ValuePolicy.Conservative);

        Assert.Null(value.Quantity);
        Assert.Equal("Their units do not compare: 3000 MW; 1300 MW/a.", value.Explanation);
        Assert.Equal("no value (disputed): Their units do not compare: 3000 MW; 1300 MW/a.", value.ToString());
    }

    [Fact] // 002 #26.2: 1,300 in all, 300 for Afghanistan, 1,000 for Pakistan
    public void A_whole_and_its_shares_are_no_readings_of_one_number()
    {
        var annual = Figures.For(Measure.AnnualPower, PowerLine);

        Assert.Equal(3, annual.Count);
        Assert.Null(annual.Value(ValuePolicy.BySource(Texts.CaspianPost)).Quantity);
        Assert.Equal("1300 MW/a", annual.Where(f => f.Counted is null).Value(ValuePolicy.BySource(Texts.CaspianPost)).Quantity!.Text);
    }

    [Fact] // 004 #7.1: Tajiks by the dozen, and over twenty Pakistanis
    public void The_killed_of_two_nations_are_not_one_number()
    {
        var killed = Figures.For(Measure.Killed, Events.All["taliban-operations-against-foreign-militants-2023"]);

        Assert.Equal(2, killed.Count);
        Assert.StartsWith("These measure different things", killed.Value(ValuePolicy.Range).Explanation, StringComparison.Ordinal);
    }

    [Fact] // 002 #35.1
    public void An_uncontested_number_needs_a_policy_too_and_is_the_same_by_all()
    {
        var killed = Figures.For(Measure.Killed, Events.All["crocus-city-hall-attack-2024-03"]);

        foreach (var policy in new[] { ValuePolicy.Conservative, ValuePolicy.Range, ValuePolicy.ByLatestSource, ValuePolicy.BySource(Texts.CaspianPost) })
            Assert.Equal("more-than 140 {person}", killed.Value(policy).Quantity!.Text);
        Assert.False(killed.Value(ValuePolicy.Range).IsContested);
    }

    [Theory]
    [InlineData("10 {person}", "12 {person}", "10 {person}", "between 10 and 12 {person}")]
    [InlineData("at-least 10 {person}", "12 {person}", "at-least 10 {person}", "at-least 10 {person}")]
    [InlineData("more-than 10 {person}", "10 {person}", "10 {person}", "at-least 10 {person}")]
    [InlineData("at-most 9 {person}", "12 {person}", "at-most 9 {person}", "at-most 12 {person}")]
    [InlineData("less-than 12 {person}", "3 {person}", "less-than 12 {person}", "less-than 12 {person}")]
    [InlineData("about 10 {person}", "12 {person}", "about 10 {person}", "between 10 and 12 {person}")]
    [InlineData("between 2 and 3 {person}", "1 {person}", "1 {person}", "between 1 and 3 {person}")]
    [InlineData("at-least 5 {person}", "at-most 9 {person}", "at-most 9 {person}", null)]
    [InlineData("dozens {person}", "12 {person}", null, null)]
    [InlineData("dozens {person}", "dozens {person}", "dozens {person}", "dozens {person}")]
    public void Conservative_claims_least_and_range_holds_all(string one, string other, string? least, string? range)
    {
        var text = MadeByHand.Text("a");
        Figure[] figures = [MadeByHand.Figure("one", one, MadeByHand.At(text)), MadeByHand.Figure("other", other, MadeByHand.At(text))];

        Assert.Equal(least, figures.Value(ValuePolicy.Conservative).Quantity?.Text);
        Assert.Equal(range, figures.Value(ValuePolicy.Range).Quantity?.Text);
    }

    [Theory]
    [InlineData("2025-01", "2025-02-01", "2 {person}")]
    [InlineData("2025-01", "2025-01-31", null)]
    [InlineData("2025-01", null, null)]
    public void The_latest_source_is_one_that_is_surely_later(string one, string? other, string? latest)
    {
        var first = MadeByHand.Text("a") with { Date = EdtfDate.Parse(one) };
        var second = MadeByHand.Text("b") with { Date = other is null ? null : EdtfDate.Parse(other) };
        Figure[] figures = [MadeByHand.Figure("one", "1 {person}", MadeByHand.At(first)), MadeByHand.Figure("other", "2 {person}", MadeByHand.At(second))];

        Assert.Equal(latest, figures.Value(ValuePolicy.ByLatestSource).Quantity?.Text);
    }

    [Fact]
    public void What_no_figure_can_be_about_is_refused_by_name()
    {
        Assert.Contains("kind topic", Assert.Throws<ArgumentException>(() => Figures.For(Measure.Length, Topics.Diplomacy)).Message, StringComparison.Ordinal);
        Assert.Null(Array.Empty<Figure>().Value(ValuePolicy.Range).Quantity);
    }
}
