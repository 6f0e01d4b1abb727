using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Snapshots.Contents;

/// <summary>What schemas say of fields. Where several know a field, the first has the word, so that a field that only one of them knows is known too.</summary>
/// <param name="schemas">The schemas; none where nothing is known.</param>
internal sealed class SchemaLookup(params IEnumerable<Schema?> schemas)
{
    private readonly Schema[] _schemas = [.. schemas.OfType<Schema>().Distinct()];
    private readonly Dictionary<ShapeName, IReadOnlyList<FieldDefinition>> _fields = [];

    /// <summary>The fields of a shape, in the order of the first schema and then of the others.</summary>
    public IReadOnlyList<FieldDefinition> Fields(ShapeName? shape)
    {
        if (shape is not { } name)
            return [];
        if (!_fields.TryGetValue(name, out var fields))
        {
            fields = [.. _schemas.Select(s => Shape(s, name)).OfType<ShapeDefinition>().SelectMany(s => s.Fields).DistinctBy(f => f.Name)];
            _fields.Add(name, fields);
        }

        return fields;
    }

    /// <summary>A field of a shape, or null where no schema knows it.</summary>
    public FieldDefinition? Field(ShapeName? shape, string name) => Fields(shape).FirstOrDefault(f => f.Name == name);

    /// <summary>The struct that a field holds, or null where it holds none or is not known.</summary>
    public static ShapeName? ShapeOf(FieldDefinition? field) =>
        field?.Type is { Type: FieldType.Struct, Target: { } target } ? new ShapeName(IsKind: false, target) : null;

    private static ShapeDefinition? Shape(Schema schema, ShapeName name) => name.IsKind ? schema.Kind(name.Name) : schema.Struct(name.Name);
}
