using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AfTjData.Tests.Quantities;

/// <summary>Random quantities for the laws of their algebra, from small numbers of tenths so that ends often meet.</summary>
internal static class QuantitySamples
{
    /// <summary>A thousand cases from one seed: a law that fails fails again.</summary>
    public static Config Config { get; } = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(new Replay(new Rnd(20251116, 9), 50));

    /// <summary>Lengths that are exactly a number.</summary>
    public static Arbitrary<Quantity> Exact { get; } = (
        from number in Tenths
        from unit in LengthUnits
        select Quantity.Exactly(number, unit)).ToArbitrary();

    /// <summary>Lengths of every bound that limits its number: all but about and size words.</summary>
    public static Arbitrary<Quantity> Bounded { get; } = (
        from bound in Gen.Elements("", "at-least ", "at-most ", "more-than ", "less-than ", "between ")
        from number in Tenths
        from width in Gen.Choose(1, 30)
        from unit in LengthUnits
        select Quantity.Parse(bound + Text(number) + (bound == "between " ? " and " + Text(number + width / 10m) : "") + " " + unit)).ToArbitrary();

    /// <summary>Lengths of every bound and of every size word.</summary>
    public static Arbitrary<Quantity> Any { get; } = Gen.OneOf(
        Bounded.Generator,
        Exact.Generator.Select(q => Quantity.Parse("about " + q)),
        Gen.Elements("few m", "dozens km", "hundreds m").Select(Quantity.Parse)).ToArbitrary();

    /// <summary>Numbers of tenths between -5 and 5.</summary>
    public static Gen<decimal> Tenths => Gen.Choose(-50, 50).Select(n => n / 10m);

    private static Gen<string> LengthUnits => Gen.Elements("m", "km", "cm", "[ft_i]");

    /// <summary>Some amounts that a bounded quantity allows, its ends among them where they are allowed.</summary>
    public static IEnumerable<Quantity> AmountsOf(Quantity quantity)
    {
        decimal[] numbers = quantity.Bound switch
        {
            QuantityBound.AtLeast => [quantity.Lower!.Value, quantity.Lower.Value + 0.1m, quantity.Lower.Value + 7, quantity.Lower.Value + 100_000],
            QuantityBound.MoreThan => [quantity.Lower!.Value + 0.000001m, quantity.Lower.Value + 7, quantity.Lower.Value + 100_000],
            QuantityBound.AtMost => [quantity.Upper!.Value, quantity.Upper.Value - 0.1m, quantity.Upper.Value - 7, quantity.Upper.Value - 100_000],
            QuantityBound.LessThan => [quantity.Upper!.Value - 0.000001m, quantity.Upper.Value - 7, quantity.Upper.Value - 100_000],
            _ => [quantity.Lower!.Value, (quantity.Lower.Value + quantity.Upper!.Value) / 2, quantity.Upper.Value],
        };
        return numbers.Select(number => Quantity.Parse(Text(number) + " " + quantity.Unit));
    }

    /// <summary>Whether a bounded quantity allows an amount in its own unit, asked of its two ends in plain decimals.</summary>
    public static bool Allows(Quantity quantity, Quantity amount)
    {
        if (quantity.Unit != amount.Unit)
            throw new ArgumentException("The two differ in unit.", nameof(amount));
        var number = amount.Lower!.Value;
        return quantity.Bound switch
        {
            QuantityBound.MoreThan => number > quantity.Lower,
            QuantityBound.LessThan => number < quantity.Upper,
            _ => (quantity.Lower is not { } lower || number >= lower) && (quantity.Upper is not { } upper || number <= upper),
        };
    }

    /// <summary>The metres of an exact length, in plain decimals.</summary>
    public static decimal Metres(Quantity amount) => amount.Lower!.Value * amount.Unit switch
    {
        "m" => 1m,
        "km" => 1000m,
        "cm" => 0.01m,
        "[ft_i]" => 0.3048m,
        _ => throw new ArgumentException("This is no unit of the samples.", nameof(amount)),
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
