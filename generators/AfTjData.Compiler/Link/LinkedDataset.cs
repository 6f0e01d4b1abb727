using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Link;

/// <summary>The whole dataset: every record in its table, every reference followed.</summary>
public sealed class LinkedDataset
{
    private readonly Dictionary<string, LinkedTable> _byKind;
    private readonly RecordAddress?[][][] _targets;
    private Dictionary<RecordAddress, List<BoundRecord>>? _disputes;
    private Dictionary<(string Kind, string Id), LinkedRedirect> _redirects = [];

    internal LinkedDataset(Schema schema, DatasetHeader header, SourceLocks locks, ReleaseHistory history, LinkedTable[] tables)
    {
        Schema = schema;
        Header = header;
        Locks = locks;
        History = history;
        Tables = tables;
        _byKind = tables.ToDictionary(t => t.Kind.Name, StringComparer.Ordinal);
        ReverseLookups = ReverseLookup.Of(schema);
        _targets = [.. tables.Select(t => t.Records.Select(TargetsOf).ToArray())];
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The header.</summary>
    public DatasetHeader Header { get; }

    /// <summary>The locked texts.</summary>
    public SourceLocks Locks { get; }

    /// <summary>The releases before.</summary>
    public ReleaseHistory History { get; }

    /// <summary>The tables, by the name of the kind.</summary>
    public IReadOnlyList<LinkedTable> Tables { get; }

    /// <summary>The reverse lookups that the schema declares.</summary>
    public EquatableArray<ReverseLookup> ReverseLookups { get; }

    /// <summary>The ids that were given up, in the order in which they were.</summary>
    public EquatableArray<LinkedRedirect> Redirects
    {
        get;
        internal set
        {
            field = value;
            _redirects = value.ToDictionary(r => (r.Kind, r.Id));
        }
    }

    /// <summary>Whether no redirect was lost to an error, so that an id which has none was never given up.</summary>
    internal bool HasAllRedirects { get; set; }

    /// <summary>What is wrong with the dataset as a whole.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; internal set; }

    /// <summary>The hash of the content, once it was asked for.</summary>
    internal string? ContentHash { get; set; }

    /// <summary>Every record, table by table.</summary>
    public IEnumerable<BoundRecord> Records => Tables.SelectMany(t => t.Records);

    /// <summary>Every record with its address, table by table.</summary>
    internal IEnumerable<(RecordAddress Address, BoundRecord Record)> Addressed =>
        Tables.SelectMany(t => t.Records.Select((r, ordinal) => (new RecordAddress(t.Number, ordinal), r)));

    /// <summary>The table of a kind, or null.</summary>
    public LinkedTable? Table(string kind) => _byKind.TryGetValue(kind, out var table) ? table : null;

    /// <summary>The record at an address.</summary>
    public BoundRecord Record(RecordAddress address) => Tables[address.Table].Records[address.Ordinal];

    /// <summary>Where a reference leads; null where it leads nowhere or to several records.</summary>
    public RecordAddress? Resolve(BoundReference reference, FieldDefinition field)
    {
        if (reference.Kind is { } kind)
            return Find(kind, reference.Id);
        RecordAddress? found = null;
        foreach (var candidate in ReverseLookup.TargetsOf(field, Schema))
        {
            if (Find(candidate, reference.Id) is { } address)
            {
                if (found is not null)
                    return null;
                found = address;
            }
        }

        return found;
    }

    /// <summary>The redirect of an id, or null.</summary>
    public LinkedRedirect? Redirect(string kind, string id) => _redirects.TryGetValue((kind, id), out var redirect) ? redirect : null;

    /// <summary>Where the source of a locator is, or null.</summary>
    public RecordAddress? Resolve(BoundLocator locator) => Find("source", locator.Source);

    /// <summary>Where each of a record's <see cref="RecordValues.Pointers"/> leads. They are followed once, and read by every stage.</summary>
    internal RecordAddress?[] TargetsOf(RecordAddress record) => _targets[record.Table][record.Ordinal];

    /// <summary>The disputes that name a record, by id.</summary>
    internal IReadOnlyList<BoundRecord> DisputesOver(RecordAddress record) =>
        (_disputes ??= FindDisputes()).TryGetValue(record, out var found) ? found : [];

    private Dictionary<RecordAddress, List<BoundRecord>> FindDisputes()
    {
        var found = new Dictionary<RecordAddress, List<BoundRecord>>();
        foreach (var dispute in Table("dispute")?.Records ?? [])
        {
            var pointers = RecordValues.Of(dispute).Pointers;
            foreach (var side in TargetsOf(dispute).Where((_, i) => pointers[i].Value is BoundReference).OfType<RecordAddress>().Distinct())
            {
                if (!found.TryGetValue(side, out var disputes))
                    found.Add(side, disputes = []);
                disputes.Add(dispute);
            }
        }

        return found;
    }

    private RecordAddress?[] TargetsOf(BoundRecord record)
    {
        var pointers = RecordValues.Of(record).Pointers;
        var targets = new RecordAddress?[pointers.Length];
        for (var i = 0; i < targets.Length; i++)
            targets[i] = pointers[i].Value is BoundLocator locator ? Resolve(locator) : Resolve((BoundReference)pointers[i].Value, pointers[i].Field);
        return targets;
    }

    private RecordAddress? Find(string kind, string id) =>
        Table(kind) is { } table && table.OrdinalOf(id) is >= 0 and var ordinal ? new RecordAddress(table.Number, ordinal) : null;
}
