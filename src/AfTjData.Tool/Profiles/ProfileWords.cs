using AfTjData.Tool.Records;

namespace AfTjData.Tool.Profiles;

/// <summary>What somebody holds and says.</summary>
internal static class ProfileWords
{
    /// <summary>The stances that the actor holds, or voices for others.</summary>
    public static IEnumerable<ProfileLine> Positions(Actor actor) => actor.Positions
        .Select(p => ProfileLine.Of(p, $"{p.Stance.ToKey()}: {p.Label}"))
        .Concat(actor.VoicedPositions.Where(p => !actor.Positions.Contains(p)).Select(p => ProfileLine.Of(p, $"voices for others, {p.Stance.ToKey()}: {p.Label}")));

    /// <summary>The stances of others that are directed at the actor.</summary>
    public static IEnumerable<ProfileLine> PositionsTowards(Actor actor) => actor.PositionsTowards.Select(p => ProfileLine.Of(p, $"{p.Stance.ToKey()}: {p.Label}"));

    /// <summary>The records that a text has from the actor, told by the sentences that name the actor and no others. Disputes are left out: they say again what a record says.</summary>
    public static IEnumerable<ProfileLine> Statements(Actor actor) =>
        from record in Dataset.Records.SaidBy(actor)
        where record is not Dispute
        let quoted = record.Evidence.Where(e => e.Via.References.Any(v => v.Kind == actor.Kind && v.Id == actor.Id)).ToList()
        let line = ProfileLine.Of(record, $"{record.Kind}: {record.Caption}")
        // Of an agreement or a project it may be a step that somebody told.
        select quoted.Count == 0 ? line : line with { Date = ProfileDate.OfSaying(record, quoted[0].Source), Told = Told.Of(quoted) };

    /// <summary>What the actor wrote or publishes.</summary>
    public static IEnumerable<ProfileLine> Texts(Actor actor) => actor.AuthoredSources
        .Select(s => ProfileLine.Of(s, $"author: {s.Title}"))
        .Concat(actor.Publications.Select(s => ProfileLine.Of(s, $"publisher: {s.Title}")));
}
