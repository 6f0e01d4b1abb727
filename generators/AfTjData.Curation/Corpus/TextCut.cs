using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;

namespace AfTjData.Curation.Corpus;

/// <summary>A text and where its sentences start. Everything else about a cut follows from that.</summary>
/// <remarks>
/// A sentence reaches up to the next one, less the white space between them, so that no cut can leave anything of the text out. Its
/// number is the paragraph that it starts in and its place among those that start there.
/// </remarks>
internal sealed class TextCut
{
    private TextCut(CorpusText text, IEnumerable<int> starts)
    {
        Text = text;
        Starts = [.. starts.Distinct().Order()];
        Sentences = Number(text, Starts);
    }

    /// <summary>What is cut.</summary>
    public CorpusText Text { get; }

    /// <summary>The indexes of the sentences' first characters, in order.</summary>
    public IReadOnlyList<int> Starts { get; }

    /// <summary>The sentences as the lock keeps them.</summary>
    public IReadOnlyList<LockedSentence> Sentences { get; }

    /// <summary>Cuts a text by the rules of <see cref="SentenceSplitter"/>.</summary>
    public static TextCut ByRules(CorpusText text) => new(text, SentenceSplitter.Starts(text.Text));

    /// <summary>Cuts a text where given.</summary>
    public static TextCut At(CorpusText text, IEnumerable<int> starts) => new(text, starts);

    /// <summary>Cuts a text where its lock does. A place that the text does not have is passed over: the cut then differs from the lock.</summary>
    public static TextCut ByLock(CorpusText text, LockedSource locked)
    {
        var starts = locked.Sentences.Select(s => text.IndexAt(s.From)).Where(s => s >= 0 && s < text.Text.Length);
        return new TextCut(text, starts);
    }

    private static LockedSentence[] Number(CorpusText text, IReadOnlyList<int> starts)
    {
        var paragraphs = Paragraphs.Of(text.Text);
        var sentences = new LockedSentence[starts.Count];
        int paragraph = 0, sentence = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            sentence++;
            while (paragraph < paragraphs.Count && paragraphs[paragraph].Start <= starts[i])
            {
                paragraph++;
                sentence = 1;
            }

            var end = i + 1 < starts.Count ? starts[i + 1] : text.Text.Length;
            while (end > starts[i] && char.IsWhiteSpace(text.Text[end - 1]))
                end--;
            sentences[i] = new LockedSentence(new SentenceNumber(paragraph, sentence),
                text.ByteAt(starts[i]), text.ByteAt(end), SentenceHash.Of(text.Text[starts[i]..end]));
        }

        return sentences;
    }
}
