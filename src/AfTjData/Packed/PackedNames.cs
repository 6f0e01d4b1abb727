using AfTjData.Shared;

namespace AfTjData.Packed;

/// <summary>The spellings of a kind's records, as they lie in the assembly's read-only data: a hash table of where in whose row each stands.</summary>
/// <remarks>
/// The spelling itself is only in the row. A key's chain of slots begins where its hash leads and ends at an empty slot; who bears one spelling comes in it
/// in the order of grade, then of id.
/// </remarks>
internal readonly ref struct PackedNames(ReadOnlySpan<byte> slots, int ordinalWidth, int distanceWidth, int gradeWidth)
{
    private readonly ReadOnlySpan<byte> _slots = slots;
    private readonly int _ordinalWidth = ordinalWidth;
    private readonly int _distanceWidth = distanceWidth;
    private readonly int _gradeWidth = gradeWidth;

    /// <summary>The bytes of all slots.</summary>
    public ReadOnlySpan<byte> Slots => _slots;

    /// <summary>How many slots, of which some are empty; none for a kind without names.</summary>
    public int SlotCount => _slots.Length / Width;

    private int Width => _ordinalWidth + _distanceWidth + _gradeWidth + 1;

    /// <summary>What is in a slot; false if it is empty.</summary>
    public bool TryRead(int slot, out PackedName name)
    {
        var at = slot * Width;
        var ordinal = PackedRows.Fixed(_slots, at, _ordinalWidth) - 1;
        name = new PackedName(
            ordinal,
            PackedRows.Fixed(_slots, at += _ordinalWidth, _distanceWidth),
            PackedRows.Fixed(_slots, at += _distanceWidth, _gradeWidth),
            PackedRows.Fixed(_slots, at + _gradeWidth, 1));
        return ordinal >= 0;
    }
}

/// <summary>A spelling of a record.</summary>
/// <param name="Ordinal">The record.</param>
/// <param name="Distance">How many bytes before the end of its row the spelling begins.</param>
/// <param name="Grade">How good a name it is: 1 is best.</param>
/// <param name="Mark">Some bits of the hash of the folded spelling: where they differ, so do the spellings.</param>
internal readonly record struct PackedName(int Ordinal, int Distance, int Grade, int Mark)
{
    /// <summary>The mark of a hash.</summary>
    public static int MarkOf(ulong hash) => (int)(hash & PackedDigits.MarkMask);

    /// <summary>The spelling, folded for comparison.</summary>
    public string Key(RecordTable table)
    {
        var rows = table.Rows;
        if ((uint)Ordinal >= (uint)rows.Count)
            throw RecordTable.NoSuchRecord();
        var row = rows.Row(Ordinal);
        if ((uint)Distance > (uint)row.Length)
            throw new PackedDataException("A packed name lies outside of its row.");
        return NameFolding.Key(new PackedReader(row[^Distance..]).Text());
    }
}
