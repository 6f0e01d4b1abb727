using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Comparisons.Contents;

/// <summary>Names the items of a list for a path: evidence by its place in a source, anything else by its place in the list.</summary>
/// <param name="lookup">What is known of the fields.</param>
/// <param name="shape">The struct that the items are of, where known.</param>
internal sealed class ItemLabels(SchemaLookup lookup, ShapeName? shape)
{
    /// <summary>The labels of the items. No two are the same.</summary>
    public IReadOnlyList<string> Of(JsonArray items)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. items.Select((item, i) =>
            {
                if (item is not JsonObject fields || ItemKey.LocatorOf(lookup, shape, fields) is not { } locator)
                    return i.ToString(CultureInfo.InvariantCulture);
                var times = seen[locator] = seen.GetValueOrDefault(locator) + 1;
                return times == 1 ? locator : string.Create(CultureInfo.InvariantCulture, $"{locator} ({times})");
            }),
        ];
    }
}
