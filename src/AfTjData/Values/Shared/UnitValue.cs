namespace AfTjData.Shared;

/// <summary>A unit of one part: a row of the table, a currency, or a count of some thing.</summary>
/// <param name="code">The code as written.</param>
/// <param name="dimension">What it measures.</param>
/// <param name="factor">How many of the dimension's base unit it is, exactly.</param>
/// <param name="of">The currency or the thing counted; empty for the rest.</param>
internal sealed class UnitPart(string code, string dimension, decimal factor, string of)
{
    /// <summary>The code as written.</summary>
    public string Code { get; } = code;

    /// <summary>What it measures.</summary>
    public string Dimension { get; } = dimension;

    /// <summary>How many of the dimension's base unit it is, exactly.</summary>
    public decimal Factor { get; } = factor;

    /// <summary>The currency or the thing counted: two parts of one dimension that differ here do not convert. Empty for the rest.</summary>
    public string Of { get; } = of;
}

/// <summary>A unit: one part, or one part per another.</summary>
/// <remarks>The two factors of a quotient are kept apart, because their quotient need not be a decimal number.</remarks>
/// <param name="top">The part, or what is divided.</param>
/// <param name="per">What it is divided by, or null.</param>
internal sealed class UnitValue(UnitPart top, UnitPart? per)
{
    /// <summary>The part, or what is divided.</summary>
    public UnitPart Top { get; } = top;

    /// <summary>What it is divided by, or null.</summary>
    public UnitPart? Per { get; } = per;

    /// <summary>The code as written: <c>km</c>, <c>USD/kW.h</c>.</summary>
    public string Code { get; } = per is null ? top.Code : top.Code + "/" + per.Code;

    /// <summary>What it measures: <c>length</c>, <c>money-per-energy</c>.</summary>
    public string Dimension { get; } = per is null ? top.Dimension : top.Dimension + "-per-" + per.Dimension;
}
