using System.Text.Json.Nodes;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>Columns that stand next to each other in a table, and the cells that an item puts there.</summary>
/// <param name="Columns">The columns, and where they refer to.</param>
/// <param name="Path">The names of the fields that lead from the item to the value; empty for the item itself.</param>
/// <param name="Default">The value where the data says nothing; null if there is none.</param>
internal sealed record RowPart(ValueColumns Columns, IReadOnlyList<string> Path, JsonNode? Default)
{
    /// <summary>The cells of an item.</summary>
    public IEnumerable<object?> Cells(Item item) => Columns.CellsOf(item.At(Path) ?? (IsHeld(item) ? Default : null));

    // A struct that is not there has no defaults either.
    private bool IsHeld(Item item) => item.At([.. Path.SkipLast(1)]) is not null;
}
