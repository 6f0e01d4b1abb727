using System.Text.Json.Nodes;

namespace AfTjData.Tool.Comparisons;

/// <summary>What differs in a field, in an item of its list or further inside.</summary>
/// <param name="Path">
/// The way to it: <c>when</c>, <c>participants[1].role</c> (counted from 0 in the newer list, in the older one for what is gone), <c>evidence[some-source#6.2].hedge</c>.
/// </param>
/// <param name="Type">What happened.</param>
/// <param name="Old">The value in the older dataset, references as <c>kind/id</c>; null where there was none or it is not known.</param>
/// <param name="New">The value in the newer dataset; null where there is none or it is not known.</param>
internal sealed record FieldChange(string Path, FieldChangeType Type, JsonNode? Old = null, JsonNode? New = null)
{
    /// <summary>The field of the record that it is in.</summary>
    public string Field => Path.IndexOfAny(['.', '[']) is >= 0 and var end ? Path[..end] : Path;
}

/// <summary>What can happen to a field.</summary>
internal enum FieldChangeType
{
    /// <summary>It has another value.</summary>
    Changed = 1,

    /// <summary>It was empty and has a value.</summary>
    Filled = 2,

    /// <summary>It had a value and is empty.</summary>
    Emptied = 3,

    /// <summary>A list has a further item.</summary>
    ItemAdded = 4,

    /// <summary>An item is gone from a list.</summary>
    ItemRemoved = 5,

    /// <summary>Items that a list had and has stand in another order.</summary>
    Reordered = 6,

    /// <summary>It differs, and only hashes are known.</summary>
    Differs = 7,
}
