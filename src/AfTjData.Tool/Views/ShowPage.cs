using System.Globalization;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Details;
using AfTjData.Tool.Pages;
using AfTjData.Tool.Records;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Views;

/// <summary>A record with all that belongs to it, as a page to read.</summary>
internal static class ShowPage
{
    /// <summary>How many records of one list are shown unless all are asked for.</summary>
    private const int Shown = 10;

    /// <summary>Lays out the page.</summary>
    /// <param name="detail">What it says.</param>
    /// <param name="explain">Whether fields and words are explained.</param>
    /// <param name="all">Whether everything that points at the record is shown.</param>
    public static Page Of(RecordDetail detail, bool explain, bool all)
    {
        var record = detail.Record;
        var sections = new List<Section>
        {
            new(record.Caption, [new FieldValues(
            [
                new("record", $"{record.Kind}/{record.Id} {RecordMark.Of(record)}"),
                .. explain ? [new("", detail.Kind.Summary, 1)] : Array.Empty<FieldRow>(),
                .. detail.Fields.SelectMany(f => Field(detail, f, explain)),
            ])]),
            new($"Evidence ({Number(detail.Evidence.Count)})", detail.Evidence.Count == 0
                ? [new Paragraph("None: the curators answer for it.")]
                : [.. detail.Evidence.Select(Evidence)]),
        };
        if (detail.Disputes.Count > 0)
            sections.Add(new Section($"Disputes ({Number(detail.Disputes.Count)})", [.. detail.Disputes.Select(d => Dispute(d, record))]));
        if (detail.PointedAtBy.Count > 0)
            sections.Add(new Section($"What points at it ({Number(detail.PointedAtBy.Sum(b => b.Records.Count))})", [.. detail.PointedAtBy.Select(b => PointedAtBy(b, all))]));
        return new Page(sections);
    }

    private static IEnumerable<FieldRow> Field(RecordDetail detail, FieldDefinition field, bool explain)
    {
        var name = field.Name;
        foreach (var (text, depth) in FieldLines.Of(field, detail.Json[field.Name]!))
        {
            yield return new FieldRow(name, text, depth);
            name = "";
        }

        if (!explain)
            yield break;
        yield return new FieldRow("", $"- {field.Name}: {field.Summary}", 1);
        if (ShippedSchema.Value.EnumOf(field)?.Member(detail.Json[field.Name]!.ToString()) is { } member)
            yield return new FieldRow("", $"- {member.Name}: {member.Summary}", 1);
    }

    private static Entry Evidence(EvidenceLine evidence) => new(evidence.At,
    [
        evidence.Told,
        .. evidence.For.Count == 0 ? Array.Empty<string>() : ["for " + string.Join(", ", evidence.For)],
        .. evidence.Note is { } note ? [note] : Array.Empty<string>(),
    ]);

    private static Entry Dispute(Dispute dispute, IRecord record)
    {
        var self = $"{record.Kind}/{record.Id}";
        return new Entry(dispute.Caption,
        [
            $"{dispute.Differs.ToKey()} differs, {dispute.Type.ToKey()}, {dispute.State.ToKey()}",
            .. dispute.Sides.Select(s => Side(s, self)),
            $"dispute/{dispute.Id}",
        ]);
    }

    private static string Side(DisputeSide side, string self)
    {
        var (record, field) = (side.Record.Value, side.Field is null ? "" : ", " + side.Field);
        return side.Record.ToString() == self
            ? $"- {side.Says ?? record.Caption} (this record{field})"
            : $"- {side.Says ?? record.Caption} ({side.Record}{field}) {RecordMark.OfSide(record)}";
    }

    private static Entry PointedAtBy(Backlinks links, bool all)
    {
        var shown = all ? links.Records.Count : Math.Min(Shown, links.Records.Count);
        var left = links.Records.Count - shown;
        return new Entry($"{links.Name} ({Number(links.Records.Count)})",
        [
            .. links.Records.Take(shown).Select(RecordMark.Named),
            .. left == 0 ? Array.Empty<string>() : [$"and {Number(left)} more; --all shows them"],
        ]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
