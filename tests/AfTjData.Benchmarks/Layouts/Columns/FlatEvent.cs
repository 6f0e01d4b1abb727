using System.Globalization;
using AfTjData.Benchmarks.Synthetic;

namespace AfTjData.Benchmarks.Layouts.Columns;

/// <summary>A made-up event as tables hold it: enum members and references are numbers, and a list of structs is the numbers of its fields, one after another.</summary>
internal sealed record FlatEvent(
    string Id, string Title, int Type, int Mode, int Status, string When, int[] Places, int[] Participants, string Content, int[] Topics, int[] Evidence)
{
    /// <summary>All events of some made-up records.</summary>
    public static FlatEvent[] Of(SyntheticRecords records)
    {
        var members = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. records.Events.Select(e => new FlatEvent(
            e.Id, e.Title, Member(e.Type), Member(e.Mode), Member(e.Status), e.When,
            [.. e.Places.Select(Ordinal)],
            [.. e.Participants.SelectMany(p => new[] { Ordinal(p.Actor), Member(p.Role) })],
            e.Content,
            [.. e.Topics.Select(Member)],
            [.. e.Evidence.SelectMany(v => Sentence(v.At).Append(Member(v.Hedge)))]))];

        int Member(string name)
        {
            members.TryAdd(name, members.Count + 1);
            return members[name];
        }
    }

    /// <summary>Whether all values are the same.</summary>
    public bool IsSame(FlatEvent other) =>
        this == other with { Places = Places, Participants = Participants, Topics = Topics, Evidence = Evidence }
        && Places.SequenceEqual(other.Places) && Participants.SequenceEqual(other.Participants)
        && Topics.SequenceEqual(other.Topics) && Evidence.SequenceEqual(other.Evidence);

    // Made-up ids end with the place of their record.
    private static int Ordinal(string id) => int.Parse(id.AsSpan(id.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);

    // `source-0001#2.3`: source, paragraph, sentence.
    private static IEnumerable<int> Sentence(string at)
    {
        var parts = at.Split('#', '.');
        return [Ordinal(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture)];
    }
}
