using AfTjData.Packed;

namespace AfTjData;

public static partial class Figures
{
    /// <summary>Every figure of a measure that is about a record.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="about">The actor, place, event, relation, agreement or project that it is measured of.</param>
    /// <returns>All of them, by id, whoever gives them and whatever their status; empty if there is none. One value comes of them by a named policy only: <see cref="FigureValues.Value"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="about"/> is null.</exception>
    /// <exception cref="ArgumentException">No figure can be about a record of that kind.</exception>
    /// <example><code>
    /// var lengths = Figures.For(Measure.Length, Places.All["afghan-tajik-border"]);
    /// Console.WriteLine(string.Join("; ", lengths.Select(f => f.Quantity)));  // 1344 km; more-than 1000 km
    /// </code></example>
    public static IReadOnlyList<Figure> For(Measure measure, IRecord about)
    {
        ArgumentNullException.ThrowIfNull(about);
        var figures = about switch
        {
            Actor actor => actor.Figures,
            Agreement agreement => agreement.Figures,
            Event happening => happening.Figures,
            Place place => place.Figures,
            Project project => project.Figures,
            Relation relation => relation.Figures,
            _ => throw new ArgumentException($"A figure is about an actor, a place, an event, a relation, an agreement or a project, and never about a record of kind {about.Kind}.", nameof(about)),
        };
        return new ValueList<Figure>([.. figures.Where(f => f.Measure == measure)]);
    }
}
