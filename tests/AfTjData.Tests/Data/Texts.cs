namespace AfTjData.Tests.Data;

/// <summary>The five texts, and the few questions that every test of the data asks of them.</summary>
internal static class Texts
{
    public static Source CentralAsianLight => Sources.All["centralasianlight-2025-11-13"];

    public static Source SouthAsianDesk => Sources.All["southasiandesk-2025-11-16"];

    public static Source CaspianPost => Sources.All["caspian-post-2025-01"];

    public static Source IndraStra => Sources.All["indrastra-2021-11"];

    public static Source Saini => Sources.All["saini-2024-07-20"];

    public static IReadOnlyList<Source> All => [CaspianPost, CentralAsianLight, IndraStra, Saini, SouthAsianDesk];

    /// <summary>The records that a text bears out, wholly or in part.</summary>
    public static IEnumerable<T> ToldIn<T>(this IEnumerable<T> records, Source text)
        where T : IRecord => records.Where(r => r.Evidence.Any(e => e.Source == text));

    /// <summary>The records that one sentence of a text bears out.</summary>
    public static IEnumerable<T> ToldIn<T>(this IEnumerable<T> records, Source text, int paragraph, int sentence)
        where T : IRecord => records.Where(r => r.EvidenceAt(text, paragraph, sentence).Any());

    /// <summary>What one sentence of a text gives to a record; a range of sentences counts for each of them.</summary>
    public static IEnumerable<Evidence> EvidenceAt(this IRecord record, Source text, int paragraph, int sentence)
    {
        var place = (paragraph, sentence);
        return record.Evidence.Where(e =>
            e.Source == text &&
            place.CompareTo((e.At.Paragraph, e.At.Sentence)) >= 0 &&
            place.CompareTo((e.At.EndParagraph, e.At.EndSentence)) <= 0);
    }

    /// <summary>Which texts bear a record out, in the order of their ids.</summary>
    public static string[] TextIds(this IRecord record) => [.. record.Evidence.Select(e => e.Source.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The disputes in which two records stand on different sides, or both on one.</summary>
    public static IEnumerable<Dispute> Between(IRecord one, IRecord other) => Disputes.All.Where(d => d.Names(one) && d.Names(other));

    public static bool Names(this Dispute dispute, IRecord record) => dispute.Sides.Any(s => s.Record.Kind == record.Kind && s.Record.Id == record.Id);

    /// <summary>Whether an actor is among the parties, in a role if one is given.</summary>
    public static bool Have(this IEnumerable<Party> parties, string actor, PartyRole? role = null) =>
        parties.Any(p => p.Actor?.Id == actor && (role is null || p.Role == role));

    /// <summary>The actors of the parties in a role, each once.</summary>
    public static string[] In(this IEnumerable<Party> parties, PartyRole role) =>
        [.. parties.Where(p => p.Role == role && p.Actor is not null).Select(p => p.Actor!.Value.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The place of a piece of evidence in its text, such as 6.2.</summary>
    public static string Where(this Evidence evidence) => FormattableString.Invariant($"{evidence.Paragraph}.{evidence.Sentence}");

    /// <summary>Whether an event lies after the last of the texts that tell it, or lasts longer. A year or month that the text falls into does not.</summary>
    public static bool LiesAfterItsTexts(Event e)
    {
        var told = e.Evidence.Max(x => x.Source.Date!.Value.Latest);
        return e.When.Earliest > told || ((e.When.IsInterval || e.When.IsSet) && e.When.Latest > told);
    }

    public static EdtfDate Date(string edtf) => EdtfDate.Parse(edtf);
}
