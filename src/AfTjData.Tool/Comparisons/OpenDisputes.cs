using System.Text.Json.Nodes;

namespace AfTjData.Tool.Comparisons;

/// <summary>Which records are sides of a dispute that is open: what is in dispute is never shown as if it were not.</summary>
internal static class OpenDisputes
{
    /// <summary>The records, as <c>kind/id</c>. Empty where only hashes are known.</summary>
    public static IReadOnlySet<string> Sides(ComparedDataset dataset) => dataset.Kinds
        .Where(k => k.Name == "dispute")
        .SelectMany(k => k.Records)
        .Select(r => r.Content)
        .Where(d => d?["state"]?.ToString() == "open")
        .SelectMany(d => d!["sides"] as JsonArray ?? [])
        .Select(s => (s as JsonObject)?["record"]?.ToString() ?? "")
        .ToHashSet(StringComparer.Ordinal);
}
