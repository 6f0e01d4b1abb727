using AfTjData.Compiler.Bind.Records;

namespace AfTjData.Tool.Coverages;

/// <summary>A sentence of a text, and what became of it.</summary>
/// <param name="Number">Paragraph and sentence.</param>
/// <param name="Uses">Which records use it, and by which of their fields.</param>
/// <param name="WaivedFor">Why no record needs it; null where it is not waived.</param>
internal sealed record SentenceCoverage(SentenceNumber Number, IReadOnlyList<SentenceUse> Uses, string? WaivedFor)
{
    /// <summary>Whether some record uses it.</summary>
    public bool IsUsed => Uses.Count > 0;

    /// <summary>Whether it is waived.</summary>
    public bool IsWaived => WaivedFor is not null;

    /// <summary>Whether nothing became of it, which must not be.</summary>
    public bool IsForgotten => !IsUsed && !IsWaived;

    /// <summary>The records that use it, each once.</summary>
    public IEnumerable<string> Records => Uses.Select(u => u.Record).Distinct(StringComparer.Ordinal);
}
