using System.Collections;

namespace AfTjData.Compiler.Support;

/// <summary>An immutable array that is equal by its elements, so that a model built of it can be cached by value.</summary>
/// <remarks>The array handed in is not copied: the maker gives it away. The default value is the empty array.</remarks>
public readonly struct EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? _items = items;

    /// <summary>The empty array.</summary>
    public static EquatableArray<T> Empty { get; } = new([]);

    private T[] Items => _items ?? [];

    /// <summary>The array itself, for who reads all of a large one at once; it is not to be changed.</summary>
    internal T[] Unwrapped => Items;

    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) =>
        ReferenceEquals(Items, other.Items) || Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
            hash = unchecked(hash * 31 + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>Whether two arrays have equal elements.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether two arrays differ in an element.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Allocation-free enumeration for <c>foreach</c>.</summary>
    public ArrayEnumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Walks the array once.</summary>
    public struct ArrayEnumerator(T[] items)
    {
        private int _index = -1;

        /// <summary>The element at the current place.</summary>
        public readonly T Current => items[_index];

        /// <summary>Steps to the next element.</summary>
        public bool MoveNext() => ++_index < items.Length;
    }
}

/// <summary>Makes equatable arrays.</summary>
public static class EquatableArray
{
    /// <summary>Copies a sequence into an equatable array.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
