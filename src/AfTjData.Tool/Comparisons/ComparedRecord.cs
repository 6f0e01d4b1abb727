using System.Text.Json.Nodes;
using AfTjData.Tool.Comparisons.Hashes;

namespace AfTjData.Tool.Comparisons;

/// <summary>A record of one side: whole, or as hashes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Content">The record as <see cref="AfTjDataJson"/> writes it; null where only hashes are known.</param>
/// <param name="Hashes">The hashes; null where the content is known.</param>
internal sealed record ComparedRecord(string Id, JsonObject? Content, RecordHashes? Hashes)
{
    /// <summary>A record that is known whole.</summary>
    public static ComparedRecord Of(JsonObject content) => new(content["id"]!.GetValue<string>(), content, null);
}
