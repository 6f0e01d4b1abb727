namespace AfTjData.Curation.Verifying;

/// <summary>What a verification came to.</summary>
/// <param name="Sources">How many locked texts were looked at.</param>
/// <param name="Sentences">How many of their sentences match.</param>
/// <param name="Problems">Everything that is amiss, a sentence each.</param>
internal sealed record Verification(int Sources, int Sentences, IReadOnlyList<string> Problems);
