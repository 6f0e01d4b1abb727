using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using AfTjData.Json;

namespace AfTjData;

/// <summary>A reference to a record. It resolves when read, so that decoding a record decodes none of its neighbours.</summary>
/// <typeparam name="T">The type of the record, or <see cref="IRecord"/> where it may be of any kind.</typeparam>
/// <remarks>
/// Equal by kind and id, without decoding: a reference out of the dataset equals one made from a record by hand if they name the same. A
/// record converts to a reference by itself. A reference read from JSON whose record the dataset does not hold keeps kind and id, and no record.
/// </remarks>
/// <example><code>
/// Place north = new() { Id = "north", Label = "North", Type = PlaceType.Region, Names = [], Evidence = [] };
/// Ref&lt;Place&gt; reference = north;
/// string label = reference.Value.Label;   // North
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
[JsonConverter(typeof(RefJsonConverter))]
public readonly struct Ref<T> : IEquatable<Ref<T>>
    where T : class, IRecord
{
    // One more than the number of a table, with the place in it, so that a reference can be decoded without the table it leads to;
    // or the record itself, for a reference made by hand; or kind and id alone.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly int _table;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly int _ordinal;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly object? _target;

    /// <summary>A reference to a record.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <example><code>string read = new Ref&lt;Place&gt;(Places.Kunduz).ToString();   // place/kunduz</code></example>
    public Ref(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        _target = record;
    }

    internal Ref(int table, int ordinal)
    {
        _table = table + 1;
        _ordinal = ordinal;
    }

    private Ref(UnresolvedReference unresolved) => _target = unresolved;

    /// <summary>Whether this refers to nothing, as the default value does.</summary>
    public bool IsNone => _table == 0 && _target is null;

    /// <summary>Whether there is a record to be had by <see cref="Value"/>.</summary>
    /// <value>False for a reference to nothing, and for one that was read from JSON and names a record which the dataset does not hold.</value>
    public bool IsResolved => _table != 0 || _target is not (null or UnresolvedReference);

    /// <summary>The kind of the record, such as <c>event</c>.</summary>
    /// <exception cref="InvalidOperationException">This refers to nothing.</exception>
    public string Kind => _table != 0 ? Table.Kind : _target switch
    {
        IRecord record => record.Kind,
        UnresolvedReference unresolved => unresolved.Kind,
        _ => throw None(),
    };

    /// <summary>The id of the record. Nothing else of it is decoded.</summary>
    /// <exception cref="InvalidOperationException">This refers to nothing.</exception>
    public string Id => _table != 0 ? Table.IdAt(_ordinal) : _target switch
    {
        IRecord record => record.Id,
        UnresolvedReference unresolved => unresolved.Id,
        _ => throw None(),
    };

    /// <summary>The record, decoded now if it has not been yet.</summary>
    /// <exception cref="InvalidOperationException">This refers to nothing, or to a record that the dataset does not hold (<see cref="IsResolved"/>).</exception>
    public T Value => _table != 0 ? Table.RecordAt<T>(_ordinal) : _target switch
    {
        T record => record,
        UnresolvedReference unresolved => throw Unresolved(unresolved),
        _ => throw None(),
    };

    /// <summary>A reference to a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <example><code>
    /// Ref&lt;Place&gt; reference = Places.Kunduz;
    /// Console.WriteLine(reference.Id);   // kunduz
    /// </code></example>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    public static implicit operator Ref<T>(T record) => new(record);

    /// <summary>Whether two references name the same record, by kind and id.</summary>
    /// <param name="left">A reference.</param>
    /// <param name="right">Another.</param>
    /// <returns>True if they do, or if both refer to nothing.</returns>
    public static bool operator ==(Ref<T> left, Ref<T> right) => left.Equals(right);

    /// <summary>Whether two references name different records.</summary>
    /// <param name="left">A reference.</param>
    /// <param name="right">Another.</param>
    /// <returns>False if they name the same, or if both refer to nothing.</returns>
    public static bool operator !=(Ref<T> left, Ref<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Ref<T> other)
    {
        if (_table != 0 && other._table != 0)
            return _table == other._table && _ordinal == other._ordinal;
        if (IsNone || other.IsNone)
            return IsNone && other.IsNone;
        return Kind == other.Kind && Id == other.Id;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ref<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsNone ? 0 : HashCode.Combine(Kind, Id);

    /// <summary>Kind and id.</summary>
    /// <returns>Such as <c>place/kunduz</c>; empty if this refers to nothing.</returns>
    public override string ToString() => IsNone ? "" : $"{Kind}/{Id}";

    /// <summary>A reference to the dataset's record of an id, or of one that it had in an earlier release; to the id alone if there is none.</summary>
    internal static Ref<T> To(RecordTable table, string id)
    {
        var ordinal = table.OrdinalOf(id);
        if (ordinal < 0)
            ordinal = table.SuccessorOf(id);
        return ordinal >= 0 ? new Ref<T>(table.Number, ordinal) : new Ref<T>(new UnresolvedReference(table.Kind, id));
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private RecordTable Table => Tables.ByNumber(_table - 1);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string DebuggerDisplay => IsNone ? "nothing" : IsResolved ? ToString() : $"{this} (not in the dataset)";

    private static InvalidOperationException Unresolved(UnresolvedReference unresolved) =>
        new($"The dataset has no {unresolved.Kind} with the id \"{unresolved.Id}\": this reference was read from elsewhere and holds nothing but kind and id. Look at IsResolved first.");

    private static InvalidOperationException None() => new("This reference refers to nothing; look at IsNone first.");
}
