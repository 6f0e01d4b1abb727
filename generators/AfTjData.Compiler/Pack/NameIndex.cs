using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;
using AfTjData.Shared;

namespace AfTjData.Compiler.Pack;

/// <summary>The spellings of a kind's records: for each folded spelling, who bears it and how good a name it is.</summary>
internal static class NameIndex
{
    /// <summary>Packs the index: a row is the folded spelling, then its bearers, the best grade first.</summary>
    public static PackedRows Pack(LinkedTable table, string field)
    {
        var spellings = new SortedDictionary<string, Dictionary<int, int>>(StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < table.Records.Count; ordinal++)
        {
            foreach (var name in table.Records[ordinal][field] is BoundList list ? list.Items.OfType<BoundStruct>() : [])
            {
                if (name["text"] is not BoundText text || name["type"] is not BoundMember type || NameFolding.Key(text.Value) is not { Length: > 0 } key)
                    continue;
                if (!spellings.TryGetValue(key, out var bearers))
                    spellings.Add(key, bearers = []);
                // Who has a spelling twice has it at its best grade.
                bearers[ordinal] = bearers.TryGetValue(ordinal, out var grade) ? Math.Min(grade, type.Member.Number) : type.Member.Number;
            }
        }

        var rows = spellings.ToArray();
        return PackedRows.Lay(rows.Length, Write, i => rows[i].Key);

        void Write(int i, PackedWriter row)
        {
            row.Text(rows[i].Key);
            row.Number(rows[i].Value.Count);
            foreach (var bearer in rows[i].Value.OrderBy(b => b.Value).ThenBy(b => b.Key))
            {
                row.Number(bearer.Key);
                row.Number(bearer.Value);
            }

            row.EndLine();
        }
    }
}
