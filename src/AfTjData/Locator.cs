using System.Diagnostics;
using System.Text.Json.Serialization;
using AfTjData.Json;
using AfTjData.Packed;

namespace AfTjData;

/// <summary>A place in a source: one sentence, or a run of them.</summary>
/// <param name="Source">The source.</param>
/// <param name="Paragraph">The paragraph of the first sentence, counting non-empty lines of the text from 1.</param>
/// <param name="Sentence">The first sentence, counted within its paragraph from 1. A sentence belongs to the paragraph in which it begins.</param>
/// <param name="EndParagraph">The paragraph of the last sentence; the same as <paramref name="Paragraph"/> for a single one.</param>
/// <param name="EndSentence">The last sentence; the same as <paramref name="Sentence"/> for a single one.</param>
/// <remarks>The text itself is not part of the dataset; the lock file of the repository holds the hash of every sentence.</remarks>
/// <example><code>
/// Locator place = Events.KunduzVisit202511.Evidence[0].At;
/// Console.WriteLine(place);   // centralasianlight-2025-11-13#1.1
/// Console.WriteLine(place.EndSentence - place.Sentence + 1);   // 1
/// Console.WriteLine(new Locator(place.Source, 3, 8, 4, 1));   // centralasianlight-2025-11-13#3.8-4.1
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
[JsonConverter(typeof(LocatorJsonConverter))]
public readonly record struct Locator(Ref<Source> Source, int Paragraph, int Sentence, int EndParagraph, int EndSentence)
{
    /// <summary>A place of one sentence.</summary>
    /// <param name="source">The source.</param>
    /// <param name="paragraph">The paragraph, from 1.</param>
    /// <param name="sentence">The sentence in it, from 1.</param>
    /// <example><code>bool first = Events.KunduzVisit202511.Evidence[0].At == new Locator(Sources.All["centralasianlight-2025-11-13"], 1, 1);   // true</code></example>
    public Locator(Ref<Source> source, int paragraph, int sentence)
        : this(source, paragraph, sentence, paragraph, sentence)
    {
    }

    /// <summary>The same text as <see cref="ToString"/>; the default value has none.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which has no source.</exception>
    internal string Text
    {
        get
        {
            var start = FormattableString.Invariant($"{Source.Id}#{Paragraph}.{Sentence}");
            if (EndParagraph != Paragraph)
                return FormattableString.Invariant($"{start}-{EndParagraph}.{EndSentence}");
            return EndSentence != Sentence ? FormattableString.Invariant($"{start}-{EndSentence}") : start;
        }
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string DebuggerDisplay => Source.IsNone ? "nowhere" : Text;

    /// <summary>The place as the data files write it.</summary>
    /// <returns>Such as <c>some-source#6.2</c>, <c>some-source#6.2-4</c> or <c>some-source#3.8-4.1</c>; empty for the default value.</returns>
    public override string ToString() => Source.IsNone ? "" : Text;

    internal static ValueList<Locator>? DecodeList(ref PackedReader reader)
    {
        var count = reader.Count();
        if (count == 0)
            return null;
        var items = new Locator[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = Decode(ref reader);
        return new ValueList<Locator>(items);
    }

    internal static Locator Decode(ref PackedReader reader)
    {
        var source = new Ref<Source>(Tables.SourceNumber, reader.Number());
        var paragraph = reader.Number();
        // Twice the sentence, and one more where the place goes on to another.
        var start = reader.Number();
        var sentence = start >> 1;
        if ((start & 1) == 0)
            return new Locator(source, paragraph, sentence, paragraph, sentence);
        var paragraphs = reader.Number();
        var end = reader.Number();
        return new Locator(source, paragraph, sentence, paragraph + paragraphs, paragraphs == 0 ? sentence + end : end);
    }
}
