namespace AfTjData;

/// <summary>Which figures measure one thing, and which stand against each other.</summary>
internal static class FigureSides
{
    /// <summary>The figures about the same record that stand against one in a dispute over a value.</summary>
    public static IEnumerable<Figure> Against(Figure figure) =>
        from dispute in figure.Disputes
        where dispute.Differs == Difference.Value
        from side in dispute.Sides
        where side.Record.Kind == "figure" && side.Record.Id != figure.Id
        let other = (Figure)side.Record.Value
        where ShareRecord(figure, other)
        select other;

    /// <summary>What keeps figures from being readings of one number; null if nothing does.</summary>
    public static string? WhyNotOne(List<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            for (var j = i + 1; j < figures.Count; j++)
            {
                if (!MeasureOneThing(figures[i], figures[j]) && !AreTied(figures[i], figures[j]))
                    return $"These measure different things, so that there is no one value: {figures[i].Caption} ({figures[i].Id}); {figures[j].Caption} ({figures[j].Id}).";
            }
        }

        return null;
    }

    private static bool AreTied(Figure one, Figure other) => Against(one).Any(f => f.Id == other.Id);

    private static bool MeasureOneThing(Figure one, Figure other) =>
        one.Measure == other.Measure && one.Status == other.Status && one.Scope == other.Scope && one.Counted == other.Counted
        && one.When == other.When && one.WhenPart == other.WhenPart && ShareRecord(one, other);

    private static bool ShareRecord(Figure one, Figure other)
    {
        var about = one.About.References;
        return other.About.References.Any(about.Contains);
    }
}
