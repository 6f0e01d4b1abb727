using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Comparisons.Contents;

/// <summary>Compares two lists by their items: first those that are the same, then those that are about the same thing, then those in the same place.</summary>
/// <param name="contents">Compares what stands inside an item.</param>
/// <param name="lookup">What is known of the fields.</param>
/// <param name="path">The way to the list.</param>
/// <param name="field">The list's field, where known.</param>
internal sealed class ListComparison(ContentComparison contents, SchemaLookup lookup, string path, FieldDefinition? field)
{
    private readonly ShapeName? _shape = SchemaLookup.ShapeOf(field);

    /// <summary>Compares two lists.</summary>
    /// <returns>The items that are gone, then those that changed or are new in the order of the newer list, then whether the order changed.</returns>
    public IEnumerable<FieldChange> Compare(JsonArray old, JsonArray @new)
    {
        var labels = new ItemLabels(lookup, _shape);
        var pairs = new ItemPairs(lookup, _shape).Of(old, @new);
        var oldLabels = labels.Of(old);
        var newLabels = labels.Of(@new);

        foreach (var gone in Enumerable.Range(0, old.Count).Except(pairs.Values))
            yield return new FieldChange(PathOf(old[gone], oldLabels[gone]), FieldChangeType.ItemRemoved, old[gone]);

        for (var i = 0; i < @new.Count; i++)
        {
            if (!pairs.TryGetValue(i, out var before))
            {
                yield return new FieldChange(PathOf(@new[i], newLabels[i]), FieldChangeType.ItemAdded, null, @new[i]);
            }
            else if (old[before] is JsonObject was && @new[i] is JsonObject now)
            {
                foreach (var change in contents.Objects($"{path}[{newLabels[i]}].", _shape, was, now))
                    yield return change;
            }
        }

        var order = pairs.OrderBy(p => p.Key).Select(p => p.Value).ToList();
        if (!order.SequenceEqual(order.Order()))
            yield return new FieldChange(path, FieldChangeType.Reordered, old, @new);
    }

    // A plain item is its own name: `topics` and `topic/trade` say all.
    private string PathOf(JsonNode? item, string label) => item is JsonObject ? $"{path}[{label}]" : path;
}
