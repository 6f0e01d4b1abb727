namespace AfTjData.Tool.Profiles;

/// <summary>Offices, from the side of the holder and of the body.</summary>
internal static class ProfileOffices
{
    /// <summary>The offices that somebody is said to hold or have held.</summary>
    public static IEnumerable<ProfileLine> HeldBy(Actor actor) => actor.Tenures.Select(t => ProfileLine.Of(t, t.Office.Value.Label + Manner(t)));

    /// <summary>The offices that belong to a body: each holder, or the office alone where nobody is said to hold it.</summary>
    public static IEnumerable<ProfileLine> Of(Actor body) => body.Offices.SelectMany(o => o.Tenures.Count == 0
        ? [ProfileLine.Of(o, $"{o.Label}: no holder told")]
        : o.Tenures.Select(t => ProfileLine.Of(t, $"{o.Label}: {t.Holder.Value.Caption}{Manner(t)}")));

    private static string Manner(Tenure tenure)
    {
        var titles = tenure.Titles.Count == 0 ? "" : $", called {string.Join(", ", tenure.Titles.Select(t => $"\"{t}\""))}";
        return tenure.Acting == true ? titles + ", acting" : titles;
    }
}
