using AfTjData.Tool.Records;

namespace AfTjData.Tool.Profiles;

/// <summary>Something that the dataset has of an actor, out of one record.</summary>
/// <param name="Record">The record, whose mark says how far it has got and how firmly it is told.</param>
/// <param name="Date">When.</param>
/// <param name="Words">What it is, seen from the actor.</param>
/// <param name="Told">Who tells it.</param>
/// <param name="Accounts">Other accounts of the same happening, which have no line of their own.</param>
internal sealed record ProfileLine(IRecord Record, ProfileDate Date, string Words, IReadOnlyList<Told> Told, IReadOnlyList<Event> Accounts)
{
    /// <summary>A line that bears the date of its record and is told by whoever tells that.</summary>
    public static ProfileLine Of(IRecord record, string words) => new(record, ProfileDate.Of(record), words, Records.Told.Of(record), []);
}

/// <summary>Lines of one sort, in the order of their dates.</summary>
/// <param name="Name">What they are, as a key.</param>
/// <param name="Heading">The same as a heading.</param>
/// <param name="Lines">The lines; what has no date comes last.</param>
internal sealed record ProfileSection(string Name, string Heading, IReadOnlyList<ProfileLine> Lines)
{
    /// <summary>A section of lines in any order.</summary>
    public static ProfileSection Of(string name, string heading, IEnumerable<ProfileLine> lines) => new(name, heading,
    [
        .. lines
            .OrderBy(l => l.Date.Order.IsEmpty)
            .ThenBy(l => l.Date.Order)
            .ThenBy(l => l.Record.Kind, StringComparer.Ordinal)
            .ThenBy(l => l.Record.Id, StringComparer.Ordinal)
            .ThenBy(l => l.Words, StringComparer.Ordinal),
    ]);
}
