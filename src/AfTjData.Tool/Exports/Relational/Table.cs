using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>A table: what it holds, and how its rows come from a dataset.</summary>
internal sealed class Table
{
    /// <summary>Its name, in snake case.</summary>
    public required string Name { get; init; }

    /// <summary>What a row is.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is there for.</summary>
    public required TableRole Role { get; init; }

    /// <summary>Its columns.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The columns by which a row is known.</summary>
    public required IReadOnlyList<string> PrimaryKey { get; init; }

    /// <summary>Columns that are different in every row, besides the primary key.</summary>
    public IReadOnlyList<string> UniqueColumns { get; init; } = [];

    /// <summary>Where its rows refer to.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>What holds within a row.</summary>
    public IReadOnlyList<RowRule> Rules { get; init; } = [];

    /// <summary>The kind of record whose data it holds, as the schema names it; null where it holds that of none or of all.</summary>
    public string? Kind { get; init; }

    /// <summary>The column that captions a row; null where none does.</summary>
    public string? Caption { get; init; }

    /// <summary>Of a list: the table that the list is a part of.</summary>
    public Table? Owner { get; init; }

    /// <summary>Of a list: the field that holds it, in snake case, with the fields around it.</summary>
    public string? List { get; init; }

    /// <summary>Of a list of structs: the struct as the schema names it.</summary>
    public string? Struct { get; init; }

    /// <summary>The rows of a dataset, in an order that is always the same: a cell for each column, holding a string, an int, a decimal, a bool, a <see cref="DateOnly"/> or null.</summary>
    public required Func<DatasetSnapshot, IEnumerable<IReadOnlyList<object?>>> Rows { get; init; }

    /// <summary>The column of a name.</summary>
    public Column Column(string name) => Columns.First(c => c.Name == name);
}
