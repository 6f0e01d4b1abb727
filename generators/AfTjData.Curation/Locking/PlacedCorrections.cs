using AfTjData.Curation.Corpus;

namespace AfTjData.Curation.Locking;

/// <summary>A text's corrections as places in the text: boundaries that must not be, and boundaries that must be.</summary>
/// <remarks>Stated that way, a correction can be carried out on any cut and does nothing the second time.</remarks>
internal sealed class PlacedCorrections
{
    private readonly HashSet<int> _absent = [];
    private readonly HashSet<int> _present = [];

    /// <summary>Whether there is any correction.</summary>
    public bool Any => _absent.Count + _present.Count > 0;

    /// <summary>Finds the places.</summary>
    /// <param name="rules">The cut that the rules make, whose numbers the corrections use.</param>
    /// <param name="corrections">The corrections.</param>
    /// <exception cref="CurationException">A correction names no place of the text.</exception>
    public static PlacedCorrections On(TextCut rules, IReadOnlyList<BoundaryCorrection> corrections)
    {
        var placed = new PlacedCorrections();
        var numbers = rules.Sentences.Select((s, i) => (s.Number, i)).ToDictionary(p => p.Number, p => p.i);
        foreach (var correction in corrections)
        {
            if (!numbers.TryGetValue(correction.At, out var index))
                throw new CurationException($"{correction.Place}: error: as the rules cut it, the text has no sentence {correction.At}");
            if (correction.After is { } after)
                placed._present.Add(Split(rules, index, after, correction));
            else if (index + 1 < rules.Starts.Count)
                placed._absent.Add(rules.Starts[index + 1]);
            else
                throw new CurationException($"{correction.Place}: error: {correction.At} is the last sentence; there is none to join it with");
        }

        return placed;
    }

    /// <summary>The cut with the corrections carried out.</summary>
    public TextCut Apply(TextCut cut) => TextCut.At(cut.Text, cut.Starts.Except(_absent).Union(_present));

    /// <summary>Whether every difference of a cut from the one that the rules make is one of these corrections.</summary>
    public bool Explain(TextCut cut, TextCut rules) =>
        rules.Starts.Except(cut.Starts).All(_absent.Contains) && cut.Starts.Except(rules.Starts).All(_present.Contains);

    private static int Split(TextCut rules, int index, int after, BoundaryCorrection correction)
    {
        var text = rules.Text.Text;
        var start = rules.Starts[index];
        var end = index + 1 < rules.Starts.Count ? rules.Starts[index + 1] : text.Length;
        var next = start + Math.Max(after, 0);
        while (next < end && char.IsWhiteSpace(text[next]))
            next++;
        if (after <= 0 || next >= end)
            throw new CurationException($"{correction.Place}: error: {after} characters do not lead into the middle of sentence {correction.At}");
        if (char.IsLetterOrDigit(text[next - 1]) && (char.IsLetterOrDigit(text[next]) || char.IsLowSurrogate(text[next])))
            throw new CurationException($"{correction.Place}: error: {after} characters into sentence {correction.At} is the inside of a word");
        return next;
    }
}
