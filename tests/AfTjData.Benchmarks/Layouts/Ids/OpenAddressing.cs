using AfTjData.Compiler.Pack;
using AfTjData.Shared;

namespace AfTjData.Benchmarks.Layouts.Ids;

/// <summary>A hash table in digits, four fifths full: who finds another row in his slot goes on to the next.</summary>
internal readonly struct OpenAddressing(IdRows rows, byte[] slots, int width) : IIdFinder
{
    /// <summary>Lays the slots: row number plus one, or 0.</summary>
    public static (byte[] Slots, int Width) Lay(IdRows rows)
    {
        var slots = new int[rows.Count * 5 / 4 + 1];
        for (var row = 0; row < rows.Count; row++)
        {
            var slot = PackedHash.Place(PackedHash.Of(rows.Ids[row]), 0, slots.Length);
            while (slots[slot] != 0)
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            slots[slot] = row + 1;
        }

        var width = PackedDigits.WidthOf(rows.Count);
        var digits = new PackedWriter();
        foreach (var slot in slots)
            digits.Fixed(slot, width);
        return (digits.ToArray(), width);
    }

    /// <inheritdoc/>
    public int Find(string id)
    {
        var size = slots.Length / width;
        var slot = PackedHash.Place(PackedHash.Of(id), 0, size);
        while (true)
        {
            var row = RowReader.Fixed(slots, slot * width, width) - 1;
            if (row < 0 || rows.Is(row, id))
                return row;
            slot = slot + 1 == size ? 0 : slot + 1;
        }
    }
}
