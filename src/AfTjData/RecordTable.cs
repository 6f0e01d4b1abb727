using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AfTjData.Packed;

namespace AfTjData;

/// <summary>The records of one kind, whichever it is.</summary>
/// <example><code>
/// RecordTable projects = Dataset.AllKinds.Single(t => t.Kind == "project");
/// bool same = projects.Count == Projects.All.Count;   // true
/// </code></example>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(DebugView))]
public abstract partial class RecordTable
{
    private protected RecordTable(string kind, int number, int count)
    {
        Kind = kind;
        Number = number;
        Count = count;
    }

    /// <summary>The kind of record as the data files name it, such as <c>event</c>.</summary>
    public string Kind { get; }

    /// <summary>How many records there are.</summary>
    public int Count { get; }

    /// <summary>The number by which packed references name the table.</summary>
    internal int Number { get; }

    /// <summary>The kind and how many records there are.</summary>
    /// <returns>Such as <c>event: 120 records</c>.</returns>
    public sealed override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}: {Count} {(Count == 1 ? "record" : "records")}");

    internal abstract PackedRows Rows { get; }

    /// <summary>Where the spellings stand; only kinds that have names hold any.</summary>
    internal virtual PackedNames Names => default;

    /// <summary>The SHA-256 that the packed bytes had when they were compiled, in 64 hexadecimal digits.</summary>
    internal abstract string Digest { get; }

    /// <summary>Adds the packed bytes to a hash. A table with further indexes adds theirs.</summary>
    internal virtual void AddTo(PackedDigest digest)
    {
        digest.Add(Rows);
        digest.Add(Names.Slots);
        digest.Add(RedirectRows);
    }

    /// <summary>The record at a place, decoded if it has not been yet.</summary>
    internal abstract IRecord RecordAt(int ordinal);

    /// <summary>The same, as the type that the caller knows it to be.</summary>
    internal T RecordAt<T>(int ordinal)
        where T : class, IRecord => this is RecordTable<T> table ? table.At(ordinal) : (T)RecordAt(ordinal);

    /// <summary>The id at a place. Decodes nothing else.</summary>
    internal abstract string IdAt(int ordinal);

    /// <summary>What to throw for an ordinal that no record has: only damaged data holds one.</summary>
    internal static PackedDataException NoSuchRecord() => new("A packed reference names a record that does not exist.");

    /// <summary>A list of the records of one kind that point at a record, out of its row.</summary>
    /// <param name="id">The id of the record pointed at; one that the dataset does not hold has an empty list.</param>
    /// <param name="lookup">Which of the kind's lists.</param>
    /// <param name="sources">The number of the table of what the list holds.</param>
    internal RefList<TSource> Reverse<TSource>(string id, int lookup, int sources)
        where TSource : class, IRecord =>
        TryFindReverse(id, lookup, out var reader) ? new RefList<TSource>(reader.Steps(sources)) : default;

    /// <summary>The same for a list that can hold records of several kinds.</summary>
    internal RefList<IRecord> ReverseAny(string id, int lookup) =>
        TryFindReverse(id, lookup, out var reader) ? Tables.ReadGroups(ref reader) : default;

    // A row begins with the id, the length of all its lists, which of them are not empty, and these, each but the last with its length.
    private bool TryFindReverse(string id, int lookup, out PackedReader reader)
    {
        reader = default;
        var ordinal = OrdinalOf(id);
        if (ordinal < 0)
            return false;
        reader = Rows.Read(ordinal);
        reader.Skip();
        if (reader.Number() == 0)
            return false;
        var has = reader.Bits();
        if ((has & (1UL << lookup)) == 0)
            return false;
        for (var i = 0; i < lookup; i++)
        {
            if ((has & (1UL << i)) != 0)
                reader.Skip();
        }

        if (has >> lookup != 1)
            reader.Number();
        return true;
    }

    internal abstract int OrdinalOf(string id);

    // Not generic, because a debugger cannot be trusted to find the type argument of a table's base type.
    private sealed class DebugView(RecordTable table)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public IRecord[] Records { get; } = [.. Enumerable.Range(0, table.Count).Select(table.RecordAt)];
    }
}

/// <summary>The records of one kind, in the order of their ids, and each by its id.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <remarks>
/// A record is decoded from the assembly's read-only data when it is first asked for, alone, and is the same instance from then on, for
/// the whole process and whatever thread asks. Nothing is built at start-up.
/// </remarks>
/// <example><code>
/// Event visit = Events.All["kunduz-visit-2025-11"];
/// bool known = Events.All.TryGet("no-such-visit", out Event? none);   // false
/// </code></example>
/// <threadsafety>All members are safe to use from any number of threads.</threadsafety>
public abstract class RecordTable<T> : RecordTable, IReadOnlyList<T>
    where T : class, IRecord
{
    // Read without a barrier: a record is put in its slot with one, and what is read through a reference is never older than what was there when it was written.
    /// <summary>The records that have been decoded, each at its place.</summary>
    private protected readonly T?[] Slots;

    private protected RecordTable(string kind, int number, int count)
        : base(kind, number, count) => Slots = new T?[count];

    /// <summary>The record at a place in the order of ids.</summary>
    /// <param name="index">From 0 to one less than <see cref="RecordTable.Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <remarks>Places shift with every release; ids do not.</remarks>
    /// <example><code>bool same = Places.All[^1] == Places.All.OrderBy(p => p.Id, StringComparer.Ordinal).Last();   // true</code></example>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return At(index);
        }
    }

    /// <summary>The record of an id.</summary>
    /// <param name="id">The id, exactly. One that the record had in an earlier release finds it too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The dataset has no such record of this kind. Where an earlier release had one that was split or withdrawn since, the message says so.
    /// </exception>
    /// <example><code>Event visit = Events.All["wafa-dushanbe-visit"];   // Yousuf Wafa, Taliban governor of Balkh, visits Dushanbe</code></example>
    public T this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return Look(id) ?? LookOnward(id);
        }
    }

    /// <summary>Gets the record of an id, if there is one.</summary>
    /// <param name="id">The id, exactly. One that the record had in an earlier release finds it too.</param>
    /// <param name="record">The record; null if there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <example><code>
    /// if (Places.All.TryGet("kunduz", out var kunduz))
    ///     Console.WriteLine(kunduz.Label);
    /// </code></example>
    public bool TryGet(string id, [NotNullWhen(true)] out T? record)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Look(id) is { } found)
        {
            record = found;
            return true;
        }

        record = SuccessorOf(id) is >= 0 and var ordinal ? At(ordinal) : null;
        return record is not null;
    }

    /// <summary>Whether there is a record of an id. Decodes nothing.</summary>
    /// <param name="id">The id, exactly, or one that the record had in an earlier release.</param>
    /// <returns>True if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <example><code>bool known = Events.All.Contains("kunduz-visit-2025-11");   // true</code></example>
    public bool Contains(string id) => OrdinalOf(id) >= 0 || SuccessorOf(id) >= 0;

    /// <summary>The record of the place: from its slot, or decoded and put there.</summary>
    /// <exception cref="PackedDataException">There is no such place: the packed data that names it is damaged.</exception>
    internal T At(int ordinal)
    {
        var slots = Slots;
        return (uint)ordinal < (uint)slots.Length ? slots[ordinal] ?? DecodeInto(ordinal) : throw NoSuchRecord();
    }

    internal sealed override IRecord RecordAt(int ordinal) => At(ordinal);

    internal sealed override string IdAt(int ordinal)
    {
        if ((uint)ordinal >= (uint)Slots.Length)
            throw NoSuchRecord();
        return Slots[ordinal]?.Id ?? Rows.Read(ordinal).Text();
    }

    internal sealed override int OrdinalOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var ordinal = CandidateFor(id);
        if (ordinal < 0)
            return -1;
        if ((uint)ordinal >= (uint)Slots.Length)
            throw NoSuchRecord();
        if (Slots[ordinal] is { } record)
            return record.Id == id ? ordinal : -1;
        var reader = new PackedReader(Rows.Row(ordinal));
        return PackedText.AreKey(reader.TextBytes(), id) ? ordinal : -1;
    }

    /// <summary>The only place at which the record of an id can be, or -1.</summary>
    private protected abstract int CandidateFor(string id);

    /// <summary>The sole bearer of a spelling at its best grade, or null.</summary>
    internal T? Find(string name)
    {
        if (!NameLookup.TryRead(this, name, out var bearers) || bearers.Count == 0)
            return null;
        return bearers.Count > 1 && bearers[1].Grade == bearers[0].Grade ? null : At(bearers[0].Ordinal);
    }

    /// <summary>Every bearer of a spelling, the best grade first.</summary>
    internal RefList<T> FindAll(string name) =>
        NameLookup.TryRead(this, name, out var bearers) ? new RefList<T>([.. bearers.Select(b => new Ref<T>(Number, b.Ordinal))]) : default;

    /// <summary>The records with a spelling near a name, the nearest first.</summary>
    internal RefList<T> Suggest(string name, int most) => new(NameSuggester.Suggest<T>([this], name, most));

    /// <summary>The records under a number of an index; none for a number that it does not have.</summary>
    private protected RefList<T> Indexed(PackedRows index, int number)
    {
        if ((uint)number >= (uint)index.Count)
            return default;
        var reader = index.Read(number);
        return new RefList<T>(reader.Steps(Number));
    }

    /// <summary>Decodes a row.</summary>
    private protected abstract T Decode(ref PackedReader reader);

    /// <summary>The record of an id, or null. Each table has its own, which reads the id of a decoded record without asking what kind it is.</summary>
    private protected virtual T? Look(string id) => LookInto(CandidateFor(id), id);

    /// <summary>The record of a place, if its id is the one asked for. A decoded record is compared by its id, which is faster than the bytes of its row.</summary>
    private protected T? LookInto(int ordinal, string id)
    {
        if (ordinal < 0)
            return null;
        var slots = Slots;
        if ((uint)ordinal >= (uint)slots.Length)
            throw NoSuchRecord();
        if (slots[ordinal] is { } record)
            return record.Id == id ? record : null;
        var reader = new PackedReader(Rows.Row(ordinal));
        return PackedText.AreKey(reader.TextBytes(), id) ? DecodeInto(ordinal) : null;
    }

    // Away from the indexer, so that a lookup that hits has nothing of this compiled into it.
    private T LookOnward(string id) => SuccessorOf(id) is >= 0 and var ordinal ? At(ordinal) : throw Missing(id);

    // Two threads may decode the same row at once; the first to put its record in the slot wins, and both return that one.
    private T DecodeInto(int ordinal)
    {
        var reader = new PackedReader(Rows.Row(ordinal));
        var record = Decode(ref reader);
        return Interlocked.CompareExchange(ref Slots[ordinal], record, null) ?? record;
    }

    /// <summary>Walks the records in the order of ids, decoding each as it comes.</summary>
    /// <returns>What walks them, before the first record.</returns>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return At(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
