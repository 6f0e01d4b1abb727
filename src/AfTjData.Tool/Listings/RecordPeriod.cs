using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Listings;

/// <summary>Whether a record lies in a stretch of the calendar, whatever its kind: yes, no, or maybe.</summary>
/// <param name="period">The EDTF text of the stretch.</param>
internal sealed class RecordPeriod(string period)
{
    /// <summary>The stretch.</summary>
    public string Text => period;

    /// <summary>A stretch of the calendar out of its EDTF text.</summary>
    /// <exception cref="CurationException">The text is none.</exception>
    public static RecordPeriod Parse(string text)
    {
        try
        {
            // Any date will do: what is asked is whether the library takes the period.
            EdtfDate.Parse("2000").Overlaps(text);
            return new RecordPeriod(text);
        }
        catch (FormatException e)
        {
            throw new CurationException($"`{text}` is not a period: {e.Message} Write it in EDTF, as 2025, 2021-08/2021-12 or ../2001.", ExitCode.WrongUse);
        }
    }

    /// <summary>Whether records of a kind have dates of their own.</summary>
    public static bool AppliesTo(KindDefinition kind) => HasDates(kind) || kind.Fields.Any(f => ShippedSchema.Value.StructOf(f) is { } inner && IsStep(inner));

    /// <summary>Whether the record lies in the period. A record that says nothing of when may always lie there.</summary>
    public Ternary Holds(IRecord record)
    {
        var kind = ShippedSchema.Value.Kind(record.Kind)!;
        var json = ToolJson.Of(record);
        var steps = kind.Fields
            .Where(f => ShippedSchema.Value.StructOf(f) is { } inner && IsStep(inner) && json.ContainsKey(f.Name))
            .SelectMany(f => json[f.Name]!.AsArray())
            .Select(s => Holds(s!.AsObject()))
            .ToList();
        if (steps.Count == 0)
            return Holds(json);
        // What has a timeline is in a period by any of its steps.
        return steps.Append(HasAny(json) ? Holds(json) : Ternary.No).Aggregate((a, b) => a | b);
    }

    private Ternary Holds(JsonObject json)
    {
        if ((Date(json, "when") ?? Date(json, "date")) is { } when)
            return when.Overlaps(period);
        var (from, to) = (Date(json, "from"), Date(json, "to"));
        if (from is not null || to is not null)
            return Between(from, to);
        // It was so then; since when and how long it was is not known.
        return Date(json, "as-of") is { } day && day.Overlaps(period).IsYes ? Ternary.Yes : Ternary.Maybe;
    }

    private Ternary Between(EdtfDate? from, EdtfDate? to)
    {
        // An end that is not told leaves open whether the stretch reaches the period, unless the other end lies in it.
        if ((from?.Overlaps(period).IsYes ?? false) || (to?.Overlaps(period).IsYes ?? false))
            return Ternary.Yes;
        var begins = from is { } first ? !first.IsAfter(period) : Ternary.Maybe;
        var lasts = to is { } last ? !last.IsBefore(period) : Ternary.Maybe;
        return begins & lasts;
    }

    private static bool HasDates(ShapeDefinition shape) => shape.Fields.Any(f => f is { Type.Type: FieldType.Edtf, Name: "when" or "date" or "from" or "to" or "as-of" });

    // A step of a timeline has a date of its own and evidence of its own; a notice or a reference that bears a date is no step.
    private static bool IsStep(StructDefinition shape) => shape.Field("when") is { Type.Type: FieldType.Edtf };

    private static bool HasAny(JsonObject json) => json.ContainsKey("when") || json.ContainsKey("as-of");

    private static EdtfDate? Date(JsonObject json, string field) => json[field] is { } value ? EdtfDate.Parse(value.ToString()) : null;
}
