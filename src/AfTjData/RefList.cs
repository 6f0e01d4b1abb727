using System.Collections;
using System.Runtime.CompilerServices;

namespace AfTjData;

/// <summary>A list of records, held as references: a record is decoded when it is read from the list.</summary>
/// <typeparam name="T">The type of the records, or <see cref="IRecord"/> where they may be of any kind.</typeparam>
/// <remarks>Equal to another list if it names the same records in the same order; comparing decodes none. The default value is the empty list.</remarks>
/// <example><code>
/// RefList&lt;Place&gt; places = [Places.All["kunduz"], Places.All["dushanbe"]];
/// bool same = places == [Places.All["kunduz"], Places.All["dushanbe"]];   // true
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[CollectionBuilder(typeof(RefList), nameof(RefList.Create))]
public readonly struct RefList<T> : IReadOnlyList<T>, IEquatable<RefList<T>>
    where T : class, IRecord
{
    private readonly Ref<T>[]? _items;

    /// <summary>A list of references that nobody else holds.</summary>
    internal RefList(Ref<T>[] items) => _items = items;

    private Ref<T>[] Items => _items ?? [];

    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <summary>The record at a place, decoded now if it has not been yet.</summary>
    /// <param name="index">From 0 to one less than <see cref="Count"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Items[index].Value;

    /// <summary>The references, for who wants ids without decoding the records.</summary>
    public IReadOnlyList<Ref<T>> References => Array.AsReadOnly(Items);

    /// <summary>The ids, in order. Nothing else of the records is decoded.</summary>
    public IEnumerable<string> Ids => Items.Select(r => r.Id);

    /// <summary>Whether two lists name the same records in the same order.</summary>
    public static bool operator ==(RefList<T> left, RefList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(RefList<T> left, RefList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RefList<T> other) => Items.AsSpan().SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RefList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The references in brackets, as in <c>[place/kunduz, place/dushanbe]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    /// <summary>Walks the list without allocating.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Items.Select(r => r.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Walks a list, decoding each record as it comes.</summary>
    public struct Enumerator
    {
        private readonly Ref<T>[] _items;
        private int _index;

        internal Enumerator(Ref<T>[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The record at the current place.</summary>
        public readonly T Current => _items[_index].Value;

        /// <summary>Steps to the next record.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes lists of references.</summary>
public static class RefList
{
    /// <summary>A list of references to records; what a collection expression calls.</summary>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentNullException">One of the records is null.</exception>
    public static RefList<T> Create<T>(ReadOnlySpan<T> records)
        where T : class, IRecord
    {
        var items = new Ref<T>[records.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = new Ref<T>(records[i]);
        return new RefList<T>(items);
    }

    /// <summary>A list of references to records, for languages without collection expressions.</summary>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or one of them is null.</exception>
    public static RefList<T> From<T>(IEnumerable<T> records)
        where T : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        return Create<T>([.. records]);
    }
}
