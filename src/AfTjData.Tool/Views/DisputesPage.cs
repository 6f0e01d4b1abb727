using System.Globalization;
using AfTjData.Tool.Contested;
using AfTjData.Tool.Pages;
using AfTjData.Tool.Records;

namespace AfTjData.Tool.Views;

/// <summary>Disputes as a page to read: their sides next to each other, and none of them taken.</summary>
internal static class DisputesPage
{
    /// <summary>Lays out the page.</summary>
    public static Page Of(DisputeQuery query, IReadOnlyList<DisputeCase> cases) => new(
    [
        new Section("Disputes", [Summary(query, cases)]),
        .. cases.Select(Of),
    ]);

    private static Section Of(DisputeCase shown) => new(shown.Dispute.Title,
    [
        new NamedValues(
        [
            ("dispute", shown.Dispute.Id),
            ("differs", shown.Dispute.Differs.ToKey()),
            ("clash", shown.Dispute.Type.ToKey()),
            ("state", shown.Dispute.State == DisputeState.Open ? "open: nothing that the sources say explains it" : shown.Dispute.State.ToKey().Replace('-', ' ')),
            ("note", shown.Dispute.Note),
            .. shown.Dispute.References.Select(r => ("see also", Reference(r))),
        ]),
        .. shown.Sides.Select((s, i) => Of(s, i + 1)),
    ]);

    private static Entry Of(CaseSide side, int number) => new($"Side {Number(number)}: {side.Says ?? side.Record.Caption}",
    [
        .. side.Values.Select(v => $"{side.Field}: {v}"),
        .. side.Told.Select(t => t.ToString()),
        $"in {RecordMark.Named(side.Record)}",
    ]);

    // A hint of the curators' and never a side.
    private static string Reference(Reference reference) =>
        $"{reference.Says} (the curators' reference, no side: {string.Join(", ", new[] { $"\"{reference.Title}\"", reference.Publisher, reference.Date?.Text, reference.Url }.Where(p => p is not null))})";

    private static NamedValues Summary(DisputeQuery query, IReadOnlyList<DisputeCase> cases) => new(
    [
        .. query.States.Select(s => ("state", s.ToKey())),
        .. query.Types.Select(t => ("clash", t.ToKey())),
        .. query.Actor is { } actor ? [("actor", $"{actor.Caption} (actor/{actor.Id})")] : Array.Empty<(string, string)>(),
        .. query.Record is { } record ? [("record", $"{record.Caption} ({record.Kind}/{record.Id})")] : Array.Empty<(string, string)>(),
        .. query.Sources.Select(s => ("source", $"{s.Caption} (source/{s.Id})")),
        ("disputes", Count(cases)),
    ]);

    private static string Count(IReadOnlyList<DisputeCase> cases)
    {
        if (cases.Count == 0)
            return "none";
        var states = cases.CountBy(c => c.Dispute.State).OrderBy(c => c.Key).Select(c => $"{Number(c.Value)} {c.Key.ToKey().Replace('-', ' ')}");
        var types = cases.CountBy(c => c.Dispute.Type).OrderBy(c => c.Key).Select(c => $"{Number(c.Value)} {c.Key.ToKey()}");
        return $"{Number(cases.Count)}: {string.Join(", ", states)}; by how hard they clash {string.Join(", ", types)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
