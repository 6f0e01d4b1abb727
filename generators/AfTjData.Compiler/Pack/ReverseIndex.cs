using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Pack;

/// <summary>For each record, the records that point at it, under the names that the schema gives these lists.</summary>
internal sealed class ReverseIndex
{
    private static readonly SortedSet<RecordAddress> Nobody = [];

    private readonly ReverseLookup[][] _lookups;
    private readonly Dictionary<(RecordAddress Target, string Name), SortedSet<RecordAddress>> _lists = [];

    public ReverseIndex(LinkedDataset dataset)
    {
        _lookups = [.. dataset.Tables.Select(t => LookupsOf(dataset, t.Kind))];
        foreach (var table in dataset.Tables)
        {
            for (var ordinal = 0; ordinal < table.Records.Count; ordinal++)
                Collect(dataset, table.Records[ordinal], new RecordAddress(table.Number, ordinal));
        }
    }

    /// <summary>The lists that a kind's records have, in the order in which rows hold them.</summary>
    public static ReverseLookup[] LookupsOf(LinkedDataset dataset, KindDefinition kind) =>
        [.. dataset.ReverseLookups.Where(l => l.Target == kind.Name)];

    /// <summary>The lists of one record; empty lists too.</summary>
    public IReadOnlyList<(ReverseLookup Lookup, SortedSet<RecordAddress> Addresses)> ListsOf(int table, int ordinal)
    {
        var lookups = _lookups[table];
        var lists = new (ReverseLookup, SortedSet<RecordAddress>)[lookups.Length];
        for (var i = 0; i < lookups.Length; i++)
            lists[i] = (lookups[i], _lists.TryGetValue((new RecordAddress(table, ordinal), lookups[i].Name), out var found) ? found : Nobody);
        return lists;
    }

    private void Collect(LinkedDataset dataset, BoundRecord record, RecordAddress source)
    {
        foreach (var walked in ValueWalker.Walk(record))
        {
            var target = walked.Value switch
            {
                BoundReference reference => dataset.Resolve(reference, walked.Field),
                BoundLocator locator => dataset.Resolve(locator),
                _ => null,
            };
            if (target is not { } address)
                continue;
            foreach (var name in ReverseLookup.NamesOf(walked.Field, walked.UseSite))
            {
                if (!_lists.TryGetValue((address, name), out var list))
                    _lists.Add((address, name), list = []);
                list.Add(source);
            }
        }
    }
}
