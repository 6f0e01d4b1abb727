using AfTjData.Compiler.Support;
using AfTjData.Curation;

namespace AfTjData.Tool.Lookups;

/// <summary>Finds the record of a kind by its id or by a name that it bears.</summary>
/// <remarks>A name that several bear is never settled by a guess: the message lists them, and the reader chooses.</remarks>
internal static class RecordNames
{
    /// <summary>How many records an answer offers.</summary>
    private const int Offered = 5;

    /// <summary>The actor of an id or a name.</summary>
    /// <exception cref="CurationException">There is none, or there are several.</exception>
    public static Actor Actor(string typed) => Resolve(Actors.All, typed, Actors.FindAll, Actors.Find, Actors.Suggest);

    /// <summary>The place of an id or a name.</summary>
    /// <exception cref="CurationException">There is none, or there are several.</exception>
    public static Place Place(string typed) => Resolve(Places.All, typed, Places.FindAll, Places.Find, Places.Suggest);

    /// <summary>The source of an id or a title.</summary>
    /// <exception cref="CurationException">There is none, or there are several.</exception>
    public static Source Source(string typed) => Resolve(Sources.All, typed);

    /// <summary>The topic of an id or a heading.</summary>
    /// <exception cref="CurationException">There is none, or there are several.</exception>
    public static Topic Topic(string typed) => Resolve(Topics.All, typed);

    /// <summary>Words as in <c>a, b or c</c>.</summary>
    internal static string Listed(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} or {all[^1]}";
    }

    // Kinds without an index of names go by their captions.
    private static T Resolve<T>(RecordTable<T> table, string typed)
        where T : class, IRecord
    {
        RefList<T> Bearers(string name) => RefList.From(table.Where(r => string.Equals(r.Caption, name, StringComparison.OrdinalIgnoreCase)));
        return Resolve(
            table, typed, Bearers, name => Bearers(name) is { Count: 1 } sole ? sole[0] : null,
            (name, most) => RefList.From(table.Where(r => r.Caption.Contains(name, StringComparison.OrdinalIgnoreCase)).Take(most)));
    }

    private static T Resolve<T>(
        RecordTable<T> table, string typed, Func<string, RefList<T>> all, Func<string, T?> sole, Func<string, int, RefList<T>> near)
        where T : class, IRecord
    {
        var id = typed.StartsWith(table.Kind + "/", StringComparison.Ordinal) ? typed[(table.Kind.Length + 1)..] : typed;
        if (table.TryGet(id, out var record))
            return record;
        if (sole(typed) is { } named)
            return named;
        var bearers = all(typed);
        if (bearers.Count > 0)
            throw new CurationException($"Several records of the kind {table.Kind} are called `{typed}`; give the id of one: {Listed(bearers.Select(Shown))}.");
        var offers = near(typed, Offered).Select(Shown).ToList();
        if (Spelling.Nearest(id, table.Select(r => r.Id)) is { } slip && !offers.Contains(Shown(table[slip])))
            offers.Insert(0, Shown(table[slip]));
        throw new CurationException($"There is no {table.Kind} `{typed}`" + (offers.Count == 0 ? "." : $"; did you mean {Listed(offers)}?"));
    }

    private static string Shown<T>(T record)
        where T : IRecord => $"{record.Id} ({record.Caption})";
}
