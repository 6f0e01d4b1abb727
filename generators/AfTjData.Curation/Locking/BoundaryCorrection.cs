using AfTjData.Compiler.Bind.Records;

namespace AfTjData.Curation.Locking;

/// <summary>A boundary between sentences that the rules get wrong, mended by hand.</summary>
/// <param name="Place">Where the correction stands, as messages show it.</param>
/// <param name="At">The sentence, by its number in the cut that the rules make.</param>
/// <param name="After">How many characters into it a new boundary goes; null joins the sentence with the next one.</param>
internal sealed record BoundaryCorrection(string Place, SentenceNumber At, int? After);
