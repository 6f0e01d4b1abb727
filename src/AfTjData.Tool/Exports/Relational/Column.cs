namespace AfTjData.Tool.Exports.Relational;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, in snake case.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether every row fills it.</param>
/// <param name="Summary">What it means.</param>
internal sealed record Column(string Name, ColumnType Type, bool IsRequired, string Summary)
{
    /// <summary>The only words that a text may be; any text where there are none. Words of an enum are held by a foreign key instead.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The least value of an integer.</summary>
    public int? Least { get; init; }

    /// <summary>The greatest value of an integer.</summary>
    public int? Most { get; init; }

    /// <summary>Whether rows are looked up by it.</summary>
    public bool IsIndexed { get; init; }
}
