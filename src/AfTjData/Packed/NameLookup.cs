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
        var row = names.Count == 0 ? -1 : names.Find(NameFolding.Key(name));
        if (row < 0)
            return false;
        var reader = names.Read(row);
        reader.Skip();
        var found = new Bearer[reader.Count()];
        for (var i = 0; i < found.Length; i++)
            found[i] = new Bearer(reader.Number(), reader.Number());
        bearers = found;
        return true;
    }
}
