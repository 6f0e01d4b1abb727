using AfTjData.Tool.Records;

namespace AfTjData.Tool.Lookups;

/// <summary>What points at a record, or at one that it takes in: Afghanistan takes in Kunduz, as a heading takes in narrower ones.</summary>
internal static class PointedAt
{
    /// <summary>The records that point at a place or at one within it, and those places themselves.</summary>
    public static IReadOnlySet<IRecord> Of(Place place) => Within(place, p => p.ContainedPlaces);

    /// <summary>The records that point at a topic or at a narrower one, and those topics themselves.</summary>
    public static IReadOnlySet<IRecord> Of(Topic topic) => Within(topic, t => t.NarrowerTopics);

    private static HashSet<IRecord> Within<T>(T record, Func<T, RefList<T>> parts)
        where T : class, IRecord
    {
        var taken = new HashSet<T>(ReferenceEqualityComparer.Instance) { record };
        var open = new Queue<T>([record]);
        while (open.TryDequeue(out var one))
        {
            foreach (var part in parts(one))
            {
                if (taken.Add(part))
                    open.Enqueue(part);
            }
        }

        // There is one instance of each record, so a look at the reference tells two apart.
        return new HashSet<IRecord>(taken.Concat(taken.SelectMany(Backlinks.Of).SelectMany(b => b.Records)), ReferenceEqualityComparer.Instance);
    }
}
