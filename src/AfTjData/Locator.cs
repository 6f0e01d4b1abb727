using AfTjData.Packed;

namespace AfTjData;

/// <summary>A place in a source: one sentence, or a run of them.</summary>
/// <param name="Source">The source.</param>
/// <param name="Paragraph">The paragraph of the first sentence, counting non-empty lines of the text from 1.</param>
/// <param name="Sentence">The first sentence, counted within its paragraph from 1. A sentence belongs to the paragraph in which it begins.</param>
/// <param name="EndParagraph">The paragraph of the last sentence; the same as <paramref name="Paragraph"/> for a single one.</param>
/// <param name="EndSentence">The last sentence; the same as <paramref name="Sentence"/> for a single one.</param>
/// <remarks>The text itself is not part of the dataset; the lock file of the repository holds the hash of every sentence.</remarks>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public readonly record struct Locator(Ref<Source> Source, int Paragraph, int Sentence, int EndParagraph, int EndSentence)
{
    /// <summary>A place of one sentence.</summary>
    /// <param name="source">The source.</param>
    /// <param name="paragraph">The paragraph, from 1.</param>
    /// <param name="sentence">The sentence in it, from 1.</param>
    public Locator(Ref<Source> source, int paragraph, int sentence)
        : this(source, paragraph, sentence, paragraph, sentence)
    {
    }

    /// <summary>As the data files write it: <c>some-source#6.2</c>, <c>some-source#6.2-4</c>, <c>some-source#3.8-4.1</c>.</summary>
    public override string ToString()
    {
        var start = FormattableString.Invariant($"{Source.Id}#{Paragraph}.{Sentence}");
        if (EndParagraph != Paragraph)
            return FormattableString.Invariant($"{start}-{EndParagraph}.{EndSentence}");
        return EndSentence != Sentence ? FormattableString.Invariant($"{start}-{EndSentence}") : start;
    }

    internal static Locator Decode(ref PackedReader reader)
    {
        var source = reader.Ref<Source>(SourceTable.Instance);
        var paragraph = reader.Number();
        var sentence = reader.Number();
        var paragraphs = reader.Number();
        var end = reader.Number();
        return new Locator(source, paragraph, sentence, paragraph + paragraphs, paragraphs == 0 ? sentence + end : end);
    }
}
