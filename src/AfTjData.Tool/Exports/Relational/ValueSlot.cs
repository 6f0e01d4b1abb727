using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>Where in a table a value comes to stand.</summary>
/// <param name="Field">The field that holds the value, or the list of it.</param>
/// <param name="Name">The name that its columns begin with, in snake case.</param>
/// <param name="IsRequired">Whether every row has the value.</param>
/// <param name="Summary">What the value means.</param>
/// <param name="Scope">The names of the table's columns.</param>
internal sealed record ValueSlot(FieldDefinition Field, string Name, bool IsRequired, string Summary, NameScope Scope)
{
    /// <summary>The column of the value itself.</summary>
    public Column Column(ColumnType type) => new(Scope.Take(Name), type, IsRequired, Summary) { IsIndexed = Field.IsIndexed };

    /// <summary>A column that says more of the value.</summary>
    public Column Column(string ending, ColumnType type, bool isRequired, string summary) =>
        new(Scope.Take($"{Name}_{ending}"), type, isRequired && IsRequired, summary);
}
