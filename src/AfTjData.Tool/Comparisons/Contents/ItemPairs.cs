using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Comparisons.Contents;

/// <summary>Finds which item of an older list each item of a newer one was.</summary>
/// <param name="lookup">What is known of the fields.</param>
/// <param name="shape">The struct that the items are of, where known.</param>
internal sealed class ItemPairs(SchemaLookup lookup, ShapeName? shape)
{
    /// <summary>The pairs: the place in the newer list, and the one in the older.</summary>
    public IReadOnlyDictionary<int, int> Of(JsonArray old, JsonArray @new)
    {
        var pairs = new SortedDictionary<int, int>();
        var taken = new HashSet<int>();
        var before = old.Select(ContentText.Of).ToList();
        var after = @new.Select(ContentText.Of).ToList();

        // An item that stayed in its place stays itself, however many are like it.
        Pair((i, o) => after[i] == before[o] && i == o ? 1 : 0);
        Pair((i, o) => after[i] == before[o] ? 1 : 0);
        Pair((i, o) => SameKey(old[o], @new[i]) ? 1 + Agreement(old[o], @new[i]) : 0);
        // Of two that are about different things, the place in the list makes one the other only if something else is the same.
        Pair((i, o) => i == o && !HasLocator(@new[i]) ? Agreement(old[o], @new[i]) : 0);
        return pairs;

        // The likeness of two items is 0 where they are no pair; of several the likest is taken, of equals the first.
        void Pair(Func<int, int, int> likeness)
        {
            for (var i = 0; i < @new.Count; i++)
            {
                if (pairs.ContainsKey(i))
                    continue;
                var best = Enumerable.Range(0, old.Count).Where(o => !taken.Contains(o)).Select(o => (Old: o, Likeness: likeness(i, o))).DefaultIfEmpty().MaxBy(p => p.Likeness);
                if (best.Likeness == 0)
                    continue;
                pairs.Add(i, best.Old);
                taken.Add(best.Old);
            }
        }
    }

    private bool SameKey(JsonNode? old, JsonNode? @new) =>
        old is JsonObject one && @new is JsonObject other && ItemKey.Of(lookup, shape, one) is { } key && key == ItemKey.Of(lookup, shape, other);

    private bool HasLocator(JsonNode? item) => item is JsonObject fields && ItemKey.LocatorOf(lookup, shape, fields) is not null;

    private static int Agreement(JsonNode? old, JsonNode? @new) =>
        old is JsonObject one && @new is JsonObject other ? one.Count(p => p.Value is not null && ContentText.Same(p.Value, other[p.Key])) : 0;
}
