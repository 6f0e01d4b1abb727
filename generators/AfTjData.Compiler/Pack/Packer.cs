using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Pack;

/// <summary>The packed rows of a kind, and the indexes over them.</summary>
/// <param name="Records">The records, found by id.</param>
/// <param name="Names">The folded spellings; null where the kind has none.</param>
/// <param name="Indexes">For each indexed field, by its name, the records under each number of its enum.</param>
public sealed record PackedTable(PackedRows Records, PackedRows? Names, EquatableArray<PackedIndex> Indexes);

/// <summary>The records of a kind by an enum field.</summary>
public sealed record PackedIndex(string Field, PackedRows Rows);

/// <summary>Packs a linked dataset, table by table.</summary>
public static class Packer
{
    /// <summary>The packed tables, in the order of the dataset's.</summary>
    public static EquatableArray<PackedTable> Pack(LinkedDataset dataset)
    {
        var records = new RecordPacker(dataset, new ReverseIndex(dataset));
        return dataset.Tables.Select(table => Pack(table)).ToEquatableArray();

        PackedTable Pack(LinkedTable table) => new(
            PackedRows.Lay(table.Records.Count, (i, row) => records.Write(table, i, row), i => table.Records[i].Id),
            table.Kind.Find is { } find ? NameIndex.Pack(table, find) : null,
            table.Kind.Fields.Where(f => f.IsIndexed && f.Type.Type == FieldType.Enum)
                .Select(f => new PackedIndex(f.Name, EnumIndex.Pack(table, f, dataset.Schema.EnumOf(f)!)))
                .ToEquatableArray());
    }
}
