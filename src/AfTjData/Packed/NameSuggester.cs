namespace AfTjData.Packed;

/// <summary>Looks for records by names that nobody has quite so.</summary>
internal static class NameSuggester
{
    /// <summary>A record, how near one of its spellings is, and how good a name that spelling is for it.</summary>
    private readonly record struct Hit(int Table, int Ordinal, int Nearness, int Grade) : IComparable<Hit>
    {
        public int CompareTo(Hit other)
        {
            var order = other.Nearness.CompareTo(Nearness);
            if (order == 0)
                order = Grade.CompareTo(other.Grade);
            if (order == 0)
                order = Table.CompareTo(other.Table);
            return order != 0 ? order : Ordinal.CompareTo(other.Ordinal);
        }
    }

    /// <summary>The records of some tables that are near a name: the nearest first, then by grade, table and id.</summary>
    /// <remarks>Folds each spelling once, where it lies; decodes no record.</remarks>
    public static Ref<T>[] Suggest<T>(ReadOnlySpan<RecordTable> tables, string name, int most)
        where T : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var nearness = new NameNearness(name);
        var hits = new Dictionary<(int Table, int Ordinal), Hit>();
        for (var table = 0; table < tables.Length; table++)
            Collect(tables[table], table, nearness, hits);

        var ordered = hits.Values.ToArray();
        Array.Sort(ordered);
        var suggested = new Ref<T>[Math.Min(most, ordered.Length)];
        for (var i = 0; i < suggested.Length; i++)
            suggested[i] = new Ref<T>(tables[ordered[i].Table].Number, ordered[i].Ordinal);
        return suggested;
    }

    private static void Collect(RecordTable table, int number, NameNearness nearness, Dictionary<(int Table, int Ordinal), Hit> hits)
    {
        var names = table.Names;
        for (var slot = 0; slot < names.SlotCount; slot++)
        {
            if (!names.TryRead(slot, out var spelled))
                continue;
            var near = nearness.Of(spelled.Key(table));
            if (near == 0)
                continue;
            var hit = new Hit(number, spelled.Ordinal, near, spelled.Grade);
            // A record is as near as its nearest spelling.
            if (!hits.TryGetValue((number, hit.Ordinal), out var known) || hit.CompareTo(known) < 0)
                hits[(number, hit.Ordinal)] = hit;
        }
    }
}
