namespace AfTjData.Benchmarks.Synthetic;

/// <summary>
/// Made-up records, the same for the same seed, from which all contenders get theirs. Of a hundred some seventy are events of about 280 bytes,
/// twenty actors, five places and five relations; every sentence of the made-up sources is used by one of them.
/// </summary>
internal sealed class SyntheticRecords
{
    public const int SentencesPerParagraph = 5;
    public const int SentencesPerSource = 500;

    private static readonly string[] Words =
        ["border", "bridge", "council", "river", "market", "envoy", "harvest", "school", "road", "power", "trade", "valley", "treaty", "visit", "guard", "water"];

    private readonly Random _random;

    /// <summary>Makes them.</summary>
    /// <param name="count">How many, sources not counted.</param>
    /// <param name="seed">What the words and references are drawn with.</param>
    public SyntheticRecords(int count, int seed)
    {
        Count = count;
        _random = new Random(seed);
        var actors = Math.Max(1, count / 5);
        var places = Math.Max(1, count / 20);
        var relations = Math.Max(1, count / 20);
        // One after another, because each draws from the same stream of numbers.
        Places = Make(places, Place);
        Actors = Make(actors, Actor);
        Relations = Make(relations, Relation);
        Events = Make(count - actors - places - relations, Event);
        Sources = Make((Sentences + SentencesPerSource - 1) / SentencesPerSource, Source);
    }

    /// <summary>How many there are, sources not counted.</summary>
    public int Count { get; }

    public SyntheticPlace[] Places { get; }

    public SyntheticActor[] Actors { get; }

    public SyntheticRelation[] Relations { get; }

    public SyntheticEvent[] Events { get; }

    public SyntheticSource[] Sources { get; }

    /// <summary>How many sentences the records cite: each one of its own.</summary>
    public int Sentences { get; private set; }

    private static T[] Make<T>(int count, Func<int, T> record) => [.. Enumerable.Range(0, count).Select(record)];

    private SyntheticPlace Place(int i) => new(
        FormattableString.Invariant($"place-{i:D6}"),
        FormattableString.Invariant($"Place {Phrase(2)} {i}"),
        "city",
        [new(FormattableString.Invariant($"Place {Phrase(2)} {i}"), "primary")],
        [NextSentence("asserted")]);

    private SyntheticActor Actor(int i) => new(
        FormattableString.Invariant($"actor-{i:D6}"),
        FormattableString.Invariant($"Actor {Phrase(2)} {i}"),
        "person",
        [
            new(FormattableString.Invariant($"Actor {Phrase(2)} {i}"), "primary"),
            new(FormattableString.Invariant($"The {Phrase(1)} {i}"), "alias"),
        ],
        $"{Phrase(6)}.",
        [NextSentence("asserted")]);

    private SyntheticRelation Relation(int i) => new(
        FormattableString.Invariant($"relation-{i:D6}"),
        FormattableString.Invariant($"Relation {Phrase(3)} {i}"),
        new(Someone()),
        "supports",
        new(Someone()),
        "ongoing",
        "2025-11-13",
        [NextSentence("reported")]);

    private SyntheticEvent Event(int i) => new(
        FormattableString.Invariant($"event-{i:D6}"),
        FormattableString.Invariant($"{Phrase(7)} {i}"),
        "consult",
        "visit",
        "occurred",
        FormattableString.Invariant($"20{_random.Next(10, 25):D2}-{_random.Next(1, 13):D2}-{_random.Next(1, 29):D2}"),
        [FormattableString.Invariant($"place-{_random.Next(Places.Length):D6}")],
        [new(Someone(), "actor"), new(Someone(), "recipient")],
        $"{Phrase(12)}.",
        ["trade", "water"],
        [NextSentence("reported")]);

    private static SyntheticSource Source(int i)
    {
        var id = FormattableString.Invariant($"source-{i:D4}");
        return new(id, FormattableString.Invariant($"Source {i}"), "supplied", "news-report", "2025-11-13", "stated", $"{id}.txt", [new($"{id}#1.1", "asserted")]);
    }

    private SyntheticEvidence NextSentence(string hedge)
    {
        var n = Sentences++;
        var inSource = n % SentencesPerSource;
        return new(
            FormattableString.Invariant($"source-{n / SentencesPerSource:D4}#{inSource / SentencesPerParagraph + 1}.{inSource % SentencesPerParagraph + 1}"),
            hedge);
    }

    private string Someone() => FormattableString.Invariant($"actor-{_random.Next(Actors.Length):D6}");

    private string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]));
}
