using AfTjData.Shared;

namespace AfTjData.Packed;

/// <summary>Looks a spelling up among a table's names.</summary>
internal static class NameLookup
{
    /// <summary>Who bears a spelling, and how good a name it is for them: 1 is best.</summary>
    internal readonly record struct Bearer(int Ordinal, int Grade);

    /// <summary>The bearers of a spelling, the best grade first, then by id; false if there are none.</summary>
    public static bool TryRead(RecordTable table, string name, out IReadOnlyList<Bearer> bearers)
    {
        ArgumentNullException.ThrowIfNull(name);
        bearers = [];
        var names = table.Names;
        var slots = names.SlotCount;
        if (slots == 0 || NameFolding.Key(name) is not { Length: > 0 } key)
            return false;
        var hash = PackedHash.Of(key);
        var mark = PackedName.MarkOf(hash);
        var found = new List<Bearer>();
        var slot = PackedHash.Place(hash, 0, slots);
        // No chain is longer than the table; a table without an empty slot is damaged, and ends here all the same.
        for (var i = 0; i < slots && names.TryRead(slot, out var spelled); i++)
        {
            if (spelled.Mark == mark && spelled.Key(table) == key)
                found.Add(new Bearer(spelled.Ordinal, spelled.Grade));
            slot = slot + 1 == slots ? 0 : slot + 1;
        }

        bearers = found;
        return found.Count > 0;
    }
}
