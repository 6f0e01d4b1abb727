using System.Text.Json.Nodes;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>What becomes a row: a record, or an item of one of its lists.</summary>
/// <param name="Key">The record's id, and the place in each list on the way, from 1.</param>
/// <param name="Value">Its JSON.</param>
internal readonly record struct Item(IReadOnlyList<object> Key, JsonNode Value)
{
    /// <summary>The items of a list in it; none where the list is not there.</summary>
    /// <param name="path">The names of the fields that lead to the list.</param>
    public IEnumerable<Item> Items(IReadOnlyList<string> path)
    {
        var key = Key;
        return At(path) is JsonArray list ? list.Select((v, i) => new Item([.. key, i + 1], v!)) : [];
    }

    /// <summary>What stands at the end of a way of fields; null where it is not there.</summary>
    public JsonNode? At(IReadOnlyList<string> path)
    {
        JsonNode? value = Value;
        foreach (var name in path)
            value = value?[name];
        return value;
    }
}
