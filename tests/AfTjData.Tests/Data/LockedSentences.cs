using AfTjData.Tests.Support;

namespace AfTjData.Tests.Data;

/// <summary>The sentences of every locked text, out of data/sources.lock.yaml.</summary>
internal static class LockedSentences
{
    /// <summary>The sentences of each text in their order, each as its paragraph and number.</summary>
    public static readonly IReadOnlyDictionary<string, List<(int Paragraph, int Sentence)>> BySource = Read();

    /// <summary>The sentences of a place in a text.</summary>
    /// <returns>One for each sentence from the first to the last; none if either is not a sentence of the text.</returns>
    public static IReadOnlyList<(int Paragraph, int Sentence)> Of(Locator place)
    {
        if (!BySource.TryGetValue(place.Source.Id, out var all))
            return [];
        var first = all.IndexOf((place.Paragraph, place.Sentence));
        var last = all.IndexOf((place.EndParagraph, place.EndSentence));
        return first < 0 || last < first ? [] : all[first..(last + 1)];
    }

    // The file is written by one command in one shape: an id at the margin, sentences four spaces in.
    private static Dictionary<string, List<(int, int)>> Read()
    {
        var sources = new Dictionary<string, List<(int, int)>>();
        List<(int, int)> current = [];
        foreach (var line in File.ReadLines(Repository.Path("data/sources.lock.yaml")))
        {
            if (line is [>= 'a' and <= 'z', ..] && line.EndsWith(':'))
            {
                sources.Add(line[..^1], current = []);
            }
            else if (line.StartsWith("    \"", StringComparison.Ordinal))
            {
                var number = line.Split('"')[1].Split('.').Select(int.Parse).ToArray();
                current.Add((number[0], number[1]));
            }
        }

        return sources;
    }
}
