using System.Collections;
using System.Diagnostics;

namespace AfTjData.Packed;

/// <summary>A list that never changes and is equal to another with equal items in the same order.</summary>
/// <remarks>Records hold their lists in this, so that the equality C# gives to records covers what is in them.</remarks>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ListDebugView<>))]
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <summary>A list of items that nobody else holds.</summary>
    internal ValueList(T[] items) => _items = items;

    /// <summary>The empty list.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>A copy that no later change of the original reaches.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static ValueList<T> Copy(IReadOnlyList<T> items) => Hold(items) ?? Empty;

    /// <summary>The same as records hold it: an empty list as nothing.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static ValueList<T>? Hold(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count == 0 ? null : items as ValueList<T> ?? new ValueList<T>([.. items]);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
