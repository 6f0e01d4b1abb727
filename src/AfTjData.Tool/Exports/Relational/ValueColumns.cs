using System.Text.Json.Nodes;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>The columns that one value of a record takes up.</summary>
/// <param name="Columns">The columns, the value's own text first.</param>
/// <param name="Cells">A cell for each column, from the value's JSON; never called for a value that is not there.</param>
internal sealed record ValueColumns(IReadOnlyList<Column> Columns, Func<JsonNode, IEnumerable<object?>> Cells)
{
    /// <summary>Where the columns refer to.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>What holds between the columns.</summary>
    public IReadOnlyList<RowRule> Rules { get; init; } = [];

    /// <summary>The cells of a value that may not be there.</summary>
    public IEnumerable<object?> CellsOf(JsonNode? value) => value is null ? Enumerable.Repeat<object?>(null, Columns.Count) : Cells(value);
}
