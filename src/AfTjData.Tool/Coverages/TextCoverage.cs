using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;

namespace AfTjData.Tool.Coverages;

/// <summary>A text sentence by sentence: which records use each, or why none does.</summary>
/// <param name="Source">The id of its source.</param>
/// <param name="Sentences">The sentences, in order.</param>
internal sealed record TextCoverage(string Source, IReadOnlyList<SentenceCoverage> Sentences)
{
    /// <summary>How many sentences some record uses.</summary>
    public int Used => Sentences.Count(s => s.IsUsed);

    /// <summary>How many are waived and not used.</summary>
    public int Waived => Sentences.Count(s => s.IsWaived && !s.IsUsed);

    /// <summary>How many are neither.</summary>
    public int Forgotten => Sentences.Count(s => s.IsForgotten);

    /// <summary>Sorts the uses of each text by sentence.</summary>
    /// <param name="texts">The locked texts.</param>
    /// <param name="uses">What points into them.</param>
    public static IReadOnlyList<TextCoverage> Of(IEnumerable<LockedSource> texts, IEnumerable<SentenceUse> uses)
    {
        var bySource = uses.ToLookup(u => u.At.Source.Id, StringComparer.Ordinal);
        return [.. texts.Select(t => new TextCoverage(t.Source, [.. t.Sentences.Select(s => Of(s.Number, bySource[t.Source]))]))];
    }

    private static SentenceCoverage Of(SentenceNumber number, IEnumerable<SentenceUse> uses)
    {
        var here = uses.Where(u => Spans(u.At, number)).ToLookup(u => u.WaivedFor is not null);
        return new SentenceCoverage(number, [.. here[false]], here[true].FirstOrDefault()?.WaivedFor);
    }

    private static bool Spans(Locator at, SentenceNumber number) =>
        new SentenceNumber(at.Paragraph, at.Sentence).CompareTo(number) <= 0 && number.CompareTo(new SentenceNumber(at.EndParagraph, at.EndSentence)) <= 0;
}
