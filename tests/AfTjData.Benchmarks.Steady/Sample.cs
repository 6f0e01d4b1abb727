namespace AfTjData.Benchmarks.Steady;

/// <summary>Draws what is asked for: the same for every contender, in an order that no cache foresees.</summary>
internal static class Sample
{
    /// <summary>How many questions one run of a benchmark asks.</summary>
    public const int Size = 1_000;

    /// <summary>Items drawn with replacement.</summary>
    public static T[] Of<T>(IReadOnlyList<T> items, int size = Size)
    {
        var random = new Random(20_251_113);
        return [.. Enumerable.Range(0, size).Select(_ => items[random.Next(items.Count)])];
    }

    /// <summary>Texts drawn with replacement; none is the instance that a record holds, since a caller's text would not be either.</summary>
    public static string[] OfTexts(IReadOnlyList<string> texts) => [.. Of(texts).Select(t => new string(t.AsSpan()))];
}
