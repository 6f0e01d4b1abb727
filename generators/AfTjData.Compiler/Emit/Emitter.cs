using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits the C# of a dataset: a file for each enum, struct and record type and for the JSON of it, for each table, and its rows.</summary>
public static class Emitter
{
    /// <summary>The types that the schema alone decides.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="former">Which retired members of enums are still members in C#.</param>
    public static EquatableArray<GeneratedFile> EmitTypes(Schema schema, FormerNames former)
    {
        var lookups = ReverseLookup.Of(schema);
        return schema.Enums.Select(e => EnumEmitter.Emit(e, r => former.Has(e, r)))
            .Concat(schema.Structs.Select(s => StructEmitter.Emit(s, schema)))
            .Concat(schema.Kinds.Select(k => RecordEmitter.Emit(k, schema, [.. lookups.Where(l => l.Target == k.Name)])))
            .Concat(schema.Enums.Select(JsonEnumEmitter.Emit))
            .Concat(schema.Structs.Select(s => JsonEmitter.Emit(s, schema)))
            .Concat(schema.Kinds.Select(k => JsonEmitter.Emit(k, schema)))
            .Append(JsonKindsEmitter.Emit(schema))
            .ToEquatableArray();
    }

    /// <summary>The tables and what is in them.</summary>
    public static EquatableArray<GeneratedFile> EmitTables(LinkedDataset dataset, EquatableArray<PackedTable> packed)
    {
        var files = new List<GeneratedFile>();
        foreach (var table in dataset.Tables)
        {
            files.Add(TableEmitter.Emit(dataset, table));
            files.Add(RowsEmitter.Emit(table, packed[table.Number]));
        }

        files.Add(DatasetEmitter.Dataset(dataset));
        files.Add(DatasetEmitter.Tables(dataset));
        return files.ToEquatableArray();
    }
}
