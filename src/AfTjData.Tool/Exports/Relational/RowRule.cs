namespace AfTjData.Tool.Exports.Relational;

/// <summary>What holds between the columns of one row.</summary>
internal abstract record RowRule;

/// <summary>Either all of the columns are filled or none is.</summary>
/// <param name="Columns">The columns.</param>
internal sealed record AllOrNone(IReadOnlyList<string> Columns) : RowRule;

/// <summary>One column is not above the other; nothing is said where one is empty.</summary>
/// <param name="First">The lesser.</param>
/// <param name="Last">The greater.</param>
internal sealed record InOrder(string First, string Last) : RowRule;

/// <summary>One column is not filled without the other.</summary>
/// <param name="Filled">The one that needs the other.</param>
/// <param name="Needed">The other.</param>
internal sealed record Needs(string Filled, string Needed) : RowRule;

/// <summary>At least one of the columns is filled.</summary>
/// <param name="Columns">The columns.</param>
internal sealed record AnyFilled(IReadOnlyList<string> Columns) : RowRule;
