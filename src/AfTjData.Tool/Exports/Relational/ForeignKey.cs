namespace AfTjData.Tool.Exports.Relational;

/// <summary>A reference of a row to a row.</summary>
/// <param name="Columns">The columns that refer.</param>
/// <param name="Table">The table they refer to.</param>
/// <param name="TargetColumns">The columns there, in the same order.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> TargetColumns);
