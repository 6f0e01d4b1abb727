namespace AfTjData.Shared;

/// <summary>The units that the dataset knows.</summary>
/// <remarks>
/// Codes and sizes are those of UCUM (the Unified Code for Units of Measure) in its case-sensitive form; <c>mo</c> and
/// <c>a</c> are its mean Julian month and year, <c>har</c> is its hectare. It is a choice from UCUM and not the whole.
/// Currencies are alphabetic codes of ISO 4217; a currency is the base of itself, and nothing converts one into another.
/// Base units: 1, m, m2, m3, kg, s, W, J, V. UCUM lets <c>%</c> and <c>1</c> convert; here a ratio is a dimension of its own,
/// so that a share never adds to a number.
/// </remarks>
internal static class UnitTable
{
    /// <summary>The dimension of counted things.</summary>
    public const string Count = "count";

    /// <summary>Every row, in the order in which suggestions prefer them.</summary>
    public static readonly UnitPart[] Rows =
    [
        Row(Units.One, "number", 1m),
        Row("%", "ratio", 0.01m),

        Row("m", "length", 1m),
        Row("km", "length", 1000m),
        Row("cm", "length", 0.01m),
        Row("mm", "length", 0.001m),
        Row("[ft_i]", "length", 0.3048m),
        Row("[mi_i]", "length", 1609.344m),

        Row("m2", "area", 1m),
        Row("km2", "area", 1_000_000m),
        Row("har", "area", 10_000m),

        Row("m3", "volume", 1m),
        Row("km3", "volume", 1_000_000_000m),
        Row("L", "volume", 0.001m),

        Row("kg", "mass", 1m),
        Row("g", "mass", 0.001m),
        Row("mg", "mass", 0.000001m),
        Row("t", "mass", 1000m),

        Row("s", "time", 1m),
        Row("min", "time", 60m),
        Row("h", "time", 3600m),
        Row("d", "time", 86_400m),
        Row("wk", "time", 604_800m),
        Row("mo", "time", 2_629_800m),
        Row("a", "time", 31_557_600m),

        Row("W", "power", 1m),
        Row("kW", "power", 1000m),
        Row("MW", "power", 1_000_000m),
        Row("GW", "power", 1_000_000_000m),

        Row("J", "energy", 1m),
        Row("W.h", "energy", 3600m),
        Row("kW.h", "energy", 3_600_000m),
        Row("MW.h", "energy", 3_600_000_000m),
        Row("GW.h", "energy", 3_600_000_000_000m),

        Row("V", "voltage", 1m),
        Row("kV", "voltage", 1000m),

        Currency("AFN"),
        Currency("TJS"),
        Currency("USD"),
        Currency("EUR"),
        Currency("GBP"),
        Currency("RUB"),
        Currency("CNY"),
        Currency("PKR"),
        Currency("INR"),
        Currency("IRR"),
        Currency("KZT"),
        Currency("KGS"),
        Currency("UZS"),
        Currency("TMT"),
    ];

    /// <summary>The code meant by a usual abbreviation, name or sign that is not it, given in small letters; or null.</summary>
    public static string? Meant(string typed) => typed switch
    {
        "kwh" => "kW.h",
        "mwh" => "MW.h",
        "gwh" => "GW.h",
        "wh" => "W.h",
        "ha" or "hectare" or "hectares" => "har",
        "mi" or "mile" or "miles" => "[mi_i]",
        "ft" or "foot" or "feet" => "[ft_i]",
        "kilometre" or "kilometres" or "kilometer" or "kilometers" => "km",
        "metre" or "metres" or "meter" or "meters" => "m",
        "tonne" or "tonnes" or "ton" or "tons" => "t",
        "litre" or "litres" or "liter" or "liters" => "L",
        "megawatt" or "megawatts" => "MW",
        "gigawatt" or "gigawatts" => "GW",
        "second" or "seconds" or "sec" => "s",
        "minute" or "minutes" or "mins" => "min",
        "hour" or "hours" or "hr" or "hrs" => "h",
        "day" or "days" => "d",
        "week" or "weeks" => "wk",
        "month" or "months" => "mo",
        "year" or "years" or "yr" or "yrs" or "y" => "a",
        "percent" or "per-cent" or "pct" => "%",
        "$" or "us$" or "dollar" or "dollars" => "USD",
        "\u20ac" or "euro" or "euros" => "EUR",
        "somoni" or "somonis" => "TJS",
        "afghani" or "afghanis" => "AFN",
        "people" or "persons" or "person" => "{person}",
        _ => null,
    };

    private static UnitPart Row(string code, string dimension, decimal factor) => new(code, dimension, factor, "");

    private static UnitPart Currency(string code) => new(code, "money", 1m, code);
}
