using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>A table of records or of list items while its columns are found.</summary>
/// <param name="schema">The schema.</param>
/// <param name="tables">The names of tables.</param>
/// <param name="scope">The names of its columns, those of its key already taken.</param>
internal sealed class TableDraft(Schema schema, TableNames tables, NameScope scope)
{
    private readonly List<RowPart> _parts = [];
    private readonly List<RowRule> _rules = [];
    private readonly List<ListField> _lists = [];
    private readonly Dictionary<string, string> _leads = new(StringComparer.Ordinal);

    /// <summary>The columns and their cells, key left out.</summary>
    public IReadOnlyList<RowPart> Parts => _parts;

    /// <summary>The lists, which become tables of their own.</summary>
    public IReadOnlyList<ListField> Lists => _lists;

    /// <summary>What holds within a row.</summary>
    public IReadOnlyList<RowRule> Rules => [.. _parts.SelectMany(p => p.Columns.Rules), .. _rules];

    /// <summary>The first column of each field that has any.</summary>
    public string? ColumnOf(string field) => _leads.GetValueOrDefault(field);

    /// <summary>Takes in the fields of a kind, or of the struct that a list holds.</summary>
    /// <param name="shape">The kind or struct.</param>
    /// <param name="structs">The structs on the way to it, itself included; none for a kind.</param>
    public void Add(ShapeDefinition shape, IReadOnlyList<string> structs)
    {
        AddFields(shape, new Place([], "", "", IsRequired: true, structs));
        foreach (var constraint in shape.Constraints)
        {
            string?[] columns = [.. constraint.Fields.Select(ColumnOf)];
            // A list is in another table, and a rule that looks there is none of this table's.
            if (columns.Any(c => c is null))
                continue;
            if (constraint.Type == ConstraintType.Requires)
                _rules.Add(new Needs(columns[0]!, columns[1]!));
            else if (constraint.Type == ConstraintType.AnyOf)
                _rules.Add(new AnyFilled([.. columns.Select(c => c!)]));
        }
    }

    /// <summary>Takes in a value that is no struct: the item of a list.</summary>
    public void AddItem(FieldDefinition field, string name) =>
        _parts.Add(new RowPart(ValueColumnsFactory.Of(new ValueSlot(field, name, IsRequired: true, field.Summary, scope), tables), [], null));

    private void AddFields(ShapeDefinition shape, Place place)
    {
        foreach (var field in shape.Fields)
            AddField(field, place.Of(field));
    }

    private void AddField(FieldDefinition field, Place place)
    {
        var inner = schema.StructOf(field);
        var structs = inner is null ? place.Structs : [.. place.Structs, inner.Name];
        // A struct within itself would never end; it stays what it is in JSON.
        if (inner is not null && place.Structs.Contains(inner.Name))
            AddValue(field, place, Whole);
        else if (field.Type.IsList)
            _lists.Add(new ListField(field, place.Path, place.Name, place.Summary, structs));
        else if (inner is not null)
            AddFields(inner, place with { Structs = structs });
        else
            AddValue(field, place, s => ValueColumnsFactory.Of(s, tables));
    }

    private void AddValue(FieldDefinition field, Place place, Func<ValueSlot, ValueColumns> columnsOf)
    {
        var columns = columnsOf(new ValueSlot(field, place.Name, place.IsRequired, place.Summary, scope));
        _parts.Add(new RowPart(columns, place.Path, DefaultOf(field)));
        if (place.Path.Count == 1)
            _leads[field.Name] = columns.Columns[0].Name;
    }

    private static ValueColumns Whole(ValueSlot slot) => new([slot.Column(ColumnType.Text)], v => [ExportJson.Line(v)]);

    private static JsonValue? DefaultOf(FieldDefinition field) => field.Default switch
    {
        null => null,
        var word when field.Type.Type == FieldType.Bool => JsonValue.Create(word == "true"),
        var word => JsonValue.Create(word),
    };

    /// <summary>Where a field stands: the way to it, the beginning of its columns' names, and the structs that it is in.</summary>
    private sealed record Place(IReadOnlyList<string> Path, string Name, string Summary, bool IsRequired, IReadOnlyList<string> Structs)
    {
        public Place Of(FieldDefinition field) => this with
        {
            Path = [.. Path, field.Name],
            Name = (Name.Length == 0 ? "" : Name + "_") + NameScope.Snake(field.Name),
            Summary = Summary.Length == 0 ? field.Summary : $"{Summary} {field.Summary}",
            IsRequired = IsRequired && (field.IsRequired || field.Default is not null),
        };
    }
}

/// <summary>A list in a kind or struct.</summary>
/// <param name="Field">The field.</param>
/// <param name="Path">The names of the fields that lead to it.</param>
/// <param name="Name">The same as the beginning of a table's name.</param>
/// <param name="Summary">What it holds.</param>
/// <param name="Structs">The structs on the way to its items, theirs included.</param>
internal sealed record ListField(FieldDefinition Field, IReadOnlyList<string> Path, string Name, string Summary, IReadOnlyList<string> Structs);
