using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Pack;

/// <summary>For each record, the records that point at it, under the names that the schema gives these lists.</summary>
internal sealed class ReverseIndex
{
    private readonly ReverseLookup[][] _lookups;

    // By table; in it one place for each list of each record, as rows hold them.
    private readonly List<RecordAddress>?[][] _lists;

    public ReverseIndex(LinkedDataset dataset)
    {
        _lookups = [.. dataset.Tables.Select(t => LookupsOf(dataset, t.Kind))];
        _lists = [.. dataset.Tables.Select(t => new List<RecordAddress>?[t.Records.Count * _lookups[t.Number].Length])];
        // In the order of addresses, so that each list is in that order too.
        foreach (var (self, record) in dataset.Addressed)
            Collect(RecordValues.Of(record).Pointers, dataset.TargetsOf(self), self);
    }

    /// <summary>The lists that a kind's records have, in the order in which rows hold them.</summary>
    public static ReverseLookup[] LookupsOf(LinkedDataset dataset, KindDefinition kind) =>
        [.. dataset.ReverseLookups.Where(l => l.Target == kind.Name)];

    /// <summary>The lists of one record; null where nothing is in one.</summary>
    public (ReverseLookup[] Lookups, ArraySegment<List<RecordAddress>?> Addresses) ListsOf(int table, int ordinal)
    {
        var lookups = _lookups[table];
        return (lookups, new ArraySegment<List<RecordAddress>?>(_lists[table], ordinal * lookups.Length, lookups.Length));
    }

    private void Collect(WalkedValue[] pointers, RecordAddress?[] targets, RecordAddress source)
    {
        for (var i = 0; i < pointers.Length; i++)
        {
            if (targets[i] is not { } target)
                continue;
            var lookups = _lookups[target.Table];
            foreach (var name in ReverseLookup.NamesOf(pointers[i].Field, pointers[i].UseSite))
            {
                // A reference to a kind that may not stand here is an error, and is in no list.
                if (Array.FindIndex(lookups, l => l.Name == name) is not (>= 0 and var index))
                    continue;
                var list = _lists[target.Table][target.Ordinal * lookups.Length + index] ??= [];
                if (list.Count == 0 || list[list.Count - 1] != source)
                    list.Add(source);
            }
        }
    }
}
