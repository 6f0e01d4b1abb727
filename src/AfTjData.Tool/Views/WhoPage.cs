using System.Globalization;
using AfTjData.Tool.Pages;
using AfTjData.Tool.Profiles;
using AfTjData.Tool.Records;

namespace AfTjData.Tool.Views;

/// <summary>Who somebody is, as a page to read.</summary>
internal static class WhoPage
{
    /// <summary>Lays out the page.</summary>
    public static Page Of(ActorProfile profile) => new(
    [
        new Section(profile.Actor.Label, [new NamedValues([.. Facts(profile.Actor)])]),
        new Section($"Names ({Number(profile.Actor.Names.Count)})", [new NamedValues([.. profile.Actor.Names.Select(n => (n.Type.ToKey(), $"{n.Text}: {Attested(n)}"))])]),
        .. profile.Sections.Select(s => new Section($"{s.Heading} ({Number(s.Lines.Count)})", [.. s.Lines.Select(Of)])),
        new Section("More", [new NamedValues([.. More(profile)])]),
    ]);

    private static IEnumerable<(string Name, string Value)> Facts(Actor actor)
    {
        yield return ("actor", $"{actor.Id} {RecordMark.Of(actor)}".TrimEnd());
        yield return ("type", actor.Type.ToKey());
        if (actor.Description is { } description)
            yield return ("description", description);
        if (actor.Parent is { } parent)
            yield return ("part of", RecordMark.Named(parent.Value));
        if (actor.Country is { } country)
            yield return ("country", $"place/{country.Id} ({country.Value.Caption})");
        if (actor.Nationality is { } state)
            yield return ("nationality", $"actor/{state.Id} ({state.Value.Caption})");
        if (actor.Ethnicity is { } people)
            yield return ("ethnicity", $"actor/{people.Id} ({people.Value.Caption})");
        foreach (var told in Told.Of(actor))
            yield return ("told", told.ToString());
        if (actor.Note is { } note)
            yield return ("note", note);
    }

    private static string Attested(Name name) => name.At.Count == 0 ? "supplied by the curators" : string.Join(", ", name.At.Select(a => a.ToString()));

    private static Entry Of(ProfileLine line)
    {
        var mark = RecordMark.Of(line.Record);
        var date = line.Date.Words.Length == 0 ? "" : line.Date.Words + ": ";
        return new Entry($"{date}{line.Words}{(mark.Length == 0 ? "" : " " + mark)}",
        [
            .. line.Told.Select(t => t.ToString()),
            $"{line.Record.Kind}/{line.Record.Id}",
            .. line.Accounts.Select(TimelinePage.OtherAccount),
        ]);
    }

    private static IEnumerable<(string Name, string Value)> More(ActorProfile profile)
    {
        var actor = $"--actor {profile.Actor.Id}";
        if (profile.Claims > 0)
            yield return ("claims", $"{Number(profile.Claims)} about this actor: aftj list claim {actor}");
        if (profile.Figures > 0)
            yield return ("figures", $"{Number(profile.Figures)} of this actor: aftj list figure {actor}");
        foreach (var dispute in profile.Disputed)
            yield return ("in dispute", $"this record itself: {dispute.Title} (dispute/{dispute.Id})");
        yield return ("disputes", $"those that touch this actor: aftj disputes {actor}");
        yield return ("everything", $"aftj show actor/{profile.Actor.Id}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
