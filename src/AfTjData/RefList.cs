using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using AfTjData.Json;

namespace AfTjData;

/// <summary>A list of records, held as references: a record is decoded when it is read from the list.</summary>
/// <typeparam name="T">The type of the records, or <see cref="IRecord"/> where they may be of any kind.</typeparam>
/// <remarks>Equal to another list if it names the same records in the same order; comparing decodes none. The default value is the empty list.</remarks>
/// <example><code>
/// RefList&lt;Place&gt; places = [Places.All["kunduz"], Places.All["dushanbe"]];
/// bool same = places == [Places.All["kunduz"], Places.All["dushanbe"]];   // true
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
[DebuggerTypeProxy(typeof(RefList<>.DebugView))]
[CollectionBuilder(typeof(RefList), nameof(RefList.Create))]
[JsonConverter(typeof(RefJsonConverter))]
public readonly struct RefList<T> : IReadOnlyList<T>, IEquatable<RefList<T>>
    where T : class, IRecord
{
    // What packed data holds stays as it is: the number of a table and the ordinals in it, a quarter of the memory of references. Any other list holds those.
    private readonly object? _items;

    /// <summary>A list of references that nobody else holds.</summary>
    internal RefList(Ref<T>[] items) => _items = items;

    /// <summary>The number of a table, and ordinals in it; nobody else holds the array.</summary>
    internal RefList(int[] ordinals) => _items = ordinals;

    // No record is decoded for it, and a long list stays one line.
    private string DebuggerDisplay => FormattableString.Invariant($"{Count}: {string.Join(", ", ToReferences().Take(3))}{(Count > 3 ? ", ..." : "")}");

    /// <inheritdoc/>
    public int Count => _items is int[] ordinals ? ordinals.Length - 1 : Made.Length;

    /// <summary>The record at a place, decoded now if it has not been yet.</summary>
    /// <param name="index">From 0 to one less than <see cref="Count"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    /// <example><code>Place where = Events.KunduzVisit202511.Places[0];   // Kunduz</code></example>
    // A negative index stays one, and is refused by the array.
    public T this[int index] => _items is int[] ordinals
        ? Tables.ByNumber(ordinals[0]).RecordAt<T>(ordinals[index < 0 ? index : index + 1])
        : Made[index].Value;

    /// <summary>The references, for who wants ids without decoding the records.</summary>
    public IReadOnlyList<Ref<T>> References => Array.AsReadOnly(ToReferences());

    /// <summary>The ids, in order. Nothing else of the records is decoded.</summary>
    public IEnumerable<string> Ids => ToReferences().Select(r => r.Id);

    /// <summary>Whether two lists name the same records in the same order.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another.</param>
    /// <returns>True if they do.</returns>
    public static bool operator ==(RefList<T> left, RefList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another.</param>
    /// <returns>False if they name the same records in the same order.</returns>
    public static bool operator !=(RefList<T> left, RefList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RefList<T> other)
    {
        if (_items is int[] mine && other._items is int[] theirs)
            return mine.AsSpan().SequenceEqual(theirs);
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (Reference(i) != other.Reference(i))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RefList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < Count; i++)
            hash.Add(Reference(i));
        return hash.ToHashCode();
    }

    /// <summary>The references in brackets.</summary>
    /// <returns>Such as <c>[place/kunduz, place/dushanbe]</c>.</returns>
    public override string ToString() => $"[{string.Join(", ", ToReferences())}]";

    /// <summary>Walks the list without allocating.</summary>
    /// <returns>What walks it, before the first record.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    private Ref<T>[] Made => (Ref<T>[]?)_items ?? [];

    private Ref<T> Reference(int index) => _items is int[] ordinals ? new Ref<T>(ordinals[0], ordinals[index + 1]) : Made[index];

    private Ref<T>[] ToReferences()
    {
        if (_items is not int[] ordinals)
            return Made;
        var references = new Ref<T>[ordinals.Length - 1];
        for (var i = 0; i < references.Length; i++)
            references[i] = new Ref<T>(ordinals[0], ordinals[i + 1]);
        return references;
    }

    /// <summary>Walks a list, decoding each record as it comes.</summary>
    public struct Enumerator
    {
        private readonly RefList<T> _list;
        private readonly int _count;
        private int _index;

        internal Enumerator(RefList<T> list)
        {
            _list = list;
            _count = list.Count;
            _index = -1;
        }

        /// <summary>The record at the current place.</summary>
        public readonly T Current => _list[_index];

        /// <summary>Steps to the next record.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _count;
    }

    // Expands to records, and to references where the dataset has no record.
    private sealed class DebugView(RefList<T> list)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public object[] Items { get; } = [.. list.ToReferences().Select(r => r.IsResolved ? r.Value : (object)r)];
    }
}

/// <summary>Makes lists of references.</summary>
public static class RefList
{
    /// <summary>A list of references to records; what a collection expression calls.</summary>
    /// <typeparam name="T">The type of the records, or <see cref="IRecord"/> where they may be of any kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">One of the records is null.</exception>
    /// <example><code>
    /// RefList&lt;Place&gt; places = [Places.Kunduz, Places.Dushanbe];
    /// Console.WriteLine(places.ToString());   // [place/kunduz, place/dushanbe]
    /// </code></example>
    public static RefList<T> Create<T>(ReadOnlySpan<T> records)
        where T : class, IRecord
    {
        var items = new Ref<T>[records.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = new Ref<T>(records[i]);
        return new RefList<T>(items);
    }

    /// <summary>A list of references to records, for languages without collection expressions.</summary>
    /// <typeparam name="T">The type of the records, or <see cref="IRecord"/> where they may be of any kind.</typeparam>
    /// <param name="records">The records.</param>
    /// <returns>The list.</returns>
    /// <example><code>
    /// RefList&lt;Place&gt; places = RefList.From(Events.KunduzVisit202511.Places.Where(p => p.Type == PlaceType.Province));
    /// Console.WriteLine(places.Count);   // 1
    /// </code></example>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or one of them is null.</exception>
    public static RefList<T> From<T>(IEnumerable<T> records)
        where T : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return Create<T>([.. records]);
    }
}
