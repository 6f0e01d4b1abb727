namespace AfTjData;

/// <summary>The reading of the latest source.</summary>
internal static class LatestReading
{
    public static (Quantity? Quantity, string Explanation) Of(List<Figure> readings)
    {
        var sources = readings.SelectMany(Sources).DistinctBy(s => s.Id).ToList();
        if (sources.Find(s => sources.TrueForAll(o => o.Id == s.Id || IsLater(s, o))) is not { } latest)
            return (null, "The dates of the sources do not say which is the latest.");
        return FigureValues.OneOf(readings.FindAll(f => Sources(f).Any(s => s.Id == latest.Id)), $"The latest source is \"{latest.Title}\" of {latest.Date}.");
    }

    private static IEnumerable<Source> Sources(Figure figure) => RecordEvidence.Telling(figure).Select(e => e.Source);

    // Surely later: a month is not later than a day in it.
    private static bool IsLater(Source one, Source other) => one.Date?.Earliest > other.Date?.Latest;
}
