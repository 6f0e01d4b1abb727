using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Pack;

/// <summary>The packed rows of a kind, and the indexes over them.</summary>
/// <param name="Records">The records.</param>
/// <param name="Ids">Which record has an id.</param>
/// <param name="Names">Which records have a spelling; null where the kind has no names.</param>
/// <param name="Indexes">For each indexed field, by its name, the records under each number of its enum.</param>
/// <param name="Redirects">The ids that were given up; null where none was.</param>
public sealed record PackedTable(
    PackedRows Records, PackedKeys Ids, PackedNames? Names, EquatableArray<PackedIndex> Indexes, PackedRedirects? Redirects);

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

        PackedTable Pack(LinkedTable table)
        {
            var spellings = table.Kind.Find is null ? null : new List<PlacedSpelling>();
            return new PackedTable(
                PackedRows.Lay(table.Records.Count, (i, row) => records.Write(table, i, row, spellings)),
                PackedKeys.Lay([.. table.Records.Select(r => r.Id)]),
                spellings is null ? null : PackedNames.Lay(spellings),
                table.Kind.Fields.Where(f => f.IsIndexed && f.Type.Type == FieldType.Enum)
                    .Select(f => new PackedIndex(f.Name, EnumIndex.Pack(table, f, dataset.Schema.EnumOf(f)!)))
                    .ToEquatableArray(),
                PackedRedirects.Lay(dataset, table));
        }
    }
}
