using System.Globalization;
using AfTjData.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace AfTjData.Tests.Quantities;

/// <summary>The laws of quantity algebra, over random quantities.</summary>
public sealed class QuantityLawTests
{
    // From every sample unit to these the numbers stay finite; from these to the foot they do not.
    private static readonly string[] MetricUnits = ["m", "km", "cm", "mm"];

    private static readonly Arbitrary<decimal> Factors = QuantitySamples.Tenths.ToArbitrary();

    [Fact]
    public void Addition_commutes_or_is_refused_both_ways() => Check(Prop.ForAll(QuantitySamples.Any, QuantitySamples.Any, (a, b) =>
    {
        var (one, other) = (OrRefused(() => a + b), OrRefused(() => b + a));
        return one is null || other is null
            ? one is null && other is null
            : a.Unit == b.Unit ? one == other : one.Bound == other.Bound;
    }));

    [Fact]
    public void Addition_of_exact_amounts_commutes_whatever_their_units() =>
        Check(Prop.ForAll(QuantitySamples.Exact, QuantitySamples.Exact, (a, b) => InMetres(a + b) == InMetres(b + a)));

    [Fact]
    public void Addition_of_exact_amounts_in_one_unit_associates() =>
        Check(Prop.ForAll(QuantitySamples.Exact, QuantitySamples.Exact, QuantitySamples.Exact, (a, b, c) =>
        {
            var (x, y, z) = (a.In("m"), b.In("m"), c.In("m"));
            return (x + y) + z == x + (y + z) && new[] { x, y, z }.Sum() == x + y + z;
        }));

    [Fact]
    public void Addition_of_exact_amounts_agrees_with_plain_decimals() =>
        Check(Prop.ForAll(QuantitySamples.Exact, QuantitySamples.Exact, (a, b) =>
            (a.In("m") + b).Lower == QuantitySamples.Metres(a) + QuantitySamples.Metres(b)));

    [Fact]
    public void Nothing_added_changes_nothing_and_taking_away_is_adding_the_opposite() =>
        Check(Prop.ForAll(QuantitySamples.Bounded, QuantitySamples.Bounded, (a, b) =>
            a + Quantity.Exactly(0, "km") == a && OrRefused(() => a - b) == OrRefused(() => a + (b * -1))));

    [Fact]
    public void Every_pair_of_amounts_has_its_sum_and_its_difference_in_the_result() =>
        Check(Prop.ForAll(QuantitySamples.Bounded, QuantitySamples.Bounded, (a, b) =>
        {
            var (sum, difference) = (OrRefused(() => a + b), OrRefused(() => a - b));
            return Pairs(a, b).All(pair =>
                (sum is null || QuantitySamples.Allows(sum, pair.One + pair.Other))
                && (difference is null || QuantitySamples.Allows(difference, pair.One - pair.Other)));
        }));

    [Fact]
    public void A_sum_keeps_an_end_where_both_parts_have_one() =>
        Check(Prop.ForAll(QuantitySamples.Bounded, QuantitySamples.Bounded, (a, b) =>
        {
            var sum = OrRefused(() => a + b);
            return sum?.Lower is not null == (a.Lower is not null && b.Lower is not null)
                && sum?.Upper is not null == (a.Upper is not null && b.Upper is not null);
        }));

    [Fact]
    public void Every_amount_has_its_multiple_in_the_result() =>
        Check(Prop.ForAll(QuantitySamples.Bounded, Factors, (a, factor) =>
            QuantitySamples.AmountsOf(a).All(amount => QuantitySamples.Allows(a * factor, Quantity.Exactly(amount.Lower!.Value * factor, a.Unit)))));

    [Fact]
    public void Every_amount_is_allowed_still_after_a_part_is_taken() =>
        Check(Prop.ForAll(QuantitySamples.Bounded, Factors, (a, divisor) =>
            divisor == 0 || (a / divisor * divisor).SameAs(a).IsNo == false));

    [Fact]
    public void About_stays_about_under_addition_of_exact_amounts_and_multiples() =>
        Check(Prop.ForAll(QuantitySamples.Exact, QuantitySamples.Exact, (a, b) =>
            Quantity.Parse("about " + a) + b == Quantity.Parse("about " + (a + b))
            && Quantity.Parse("about " + a) * 3 == Quantity.Parse("about " + (a * 3))));

    [Fact]
    public void What_comparison_is_sure_of_holds_for_every_pair_of_amounts() =>
        Check(Prop.ForAll(QuantitySamples.Bounded, QuantitySamples.Bounded, (a, b) =>
        {
            var (greater, less, same) = (a.IsGreaterThan(b), a.IsLessThan(b), a.SameAs(b));
            return Pairs(a, b).All(pair =>
            {
                var order = QuantitySamples.Metres(pair.One).CompareTo(QuantitySamples.Metres(pair.Other));
                return Bears(greater, order > 0) && Bears(less, order < 0) && Bears(same, order == 0)
                    && Bears(a.IsAtLeast(b), order >= 0) && Bears(a.IsAtMost(b), order <= 0);
            });
        }));

    [Fact]
    public void Of_two_exact_amounts_one_is_greater_or_both_are_the_same() =>
        Check(Prop.ForAll(QuantitySamples.Exact, QuantitySamples.Exact, (a, b) =>
            new[] { a.IsGreaterThan(b), a.IsLessThan(b), a.SameAs(b) }.Count(answer => answer.IsYes) == 1
            && new[] { a.IsGreaterThan(b), a.IsLessThan(b), a.SameAs(b) }.Count(answer => answer.IsNo) == 2));

    [Fact]
    public void Conversion_there_and_back_gives_the_same_where_no_digit_is_lost() =>
        Check(Prop.ForAll(QuantitySamples.Bounded, a => MetricUnits.All(unit => a.In(unit).In(a.Unit) == a)));

    [Fact]
    public void Conversion_there_and_back_holds_between_all_units_of_a_dimension_but_for_the_last_digits()
    {
        var pairs =
            from one in UnitTable.Rows
            from other in UnitTable.Rows
            where one.Dimension == other.Dimension && one.Of == other.Of
            select (one, other);
        foreach (var (from, to) in pairs)
        {
            var back = Quantity.Exactly(1357.9m, from.Code).In(to.Code).In(from.Code);
            Assert.InRange(back.Lower!.Value, 1357.8999999999m, 1357.9000000001m);
            Assert.Equal(from.Code, back.Unit);
        }
    }

    [Fact]
    public void Conversion_keeps_every_amount() =>
        Check(Prop.ForAll(QuantitySamples.Bounded, a =>
            MetricUnits.Append("[ft_i]").All(unit =>
                QuantitySamples.AmountsOf(a).All(amount => QuantitySamples.Allows(a.In(unit), amount.In(unit))) && a.In(unit).Bound == a.Bound)));

    [Fact]
    public void Every_result_is_canonical() =>
        Check(Prop.ForAll(QuantitySamples.Any, QuantitySamples.Any, Factors, (a, b, factor) =>
            new[] { OrRefused(() => a + b), OrRefused(() => a - b), OrRefused(() => a * factor), OrRefused(() => a / 3), OrRefused(() => a.In("[mi_i]")) }
                .All(result => result is null || Quantity.Parse(result.ToString()) is var read && read.Text == result.Text && read.Bound == result.Bound
                    && Written(read.Lower) == Written(result.Lower) && Written(read.Upper) == Written(result.Upper))));

    private static IEnumerable<(Quantity One, Quantity Other)> Pairs(Quantity a, Quantity b) =>
        QuantitySamples.AmountsOf(a).SelectMany(one => QuantitySamples.AmountsOf(b).Select(other => (one, other)));

    private static bool Bears(Ternary answer, bool fact) => answer.IsMaybe || answer.IsYes == fact;

    private static decimal InMetres(Quantity amount) => decimal.Round(QuantitySamples.Metres(amount), 20);

    private static string Written(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Quantity? OrRefused(Func<Quantity> make)
    {
        try
        {
            return make();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static void Check(Property law) => law.Check(QuantitySamples.Config);
}
