using System.Text.Json.Nodes;
using AfTjData.Tool.Records;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Names;

/// <summary>Who or what bears a name, or one like it.</summary>
/// <param name="Name">The name that was asked for.</param>
/// <param name="Bearers">The records that bear it, the best grade first.</param>
/// <param name="Suggestions">Records with a name near it, looked for only where nothing bears the name itself.</param>
internal sealed record NameAnswer(string Name, IReadOnlyList<NamedRecord> Bearers, IReadOnlyList<NamedRecord> Suggestions)
{
    /// <summary>Ids that were given up and are the name, if somebody looked for one.</summary>
    public IReadOnlyList<FormerId> FormerIds { get; init; } = [];

    /// <summary>Asks the dataset.</summary>
    public static NameAnswer Of(string name)
    {
        var bearers = Dataset.FindAll(name).Select(NamedRecord.Of).ToList();
        return new NameAnswer(name, bearers, bearers.Count > 0 ? [] : [.. Dataset.Suggest(name).Select(NamedRecord.Of)])
        {
            FormerIds = [.. FormerId.OfShipped.Where(f => f.Id == name || $"{f.Kind}/{f.Id}" == name)],
        };
    }
}

/// <summary>A record with the names that it has.</summary>
/// <param name="Summary">The record.</param>
/// <param name="Names">Its names, the primary one first.</param>
internal sealed record NamedRecord(RecordSummary Summary, IReadOnlyList<KnownName> Names)
{
    /// <summary>Reads off the names.</summary>
    public static NamedRecord Of(IRecord record)
    {
        var field = ShippedSchema.Value.Kind(record.Kind)!.Find!;
        return new NamedRecord(RecordSummary.Of(record), [.. ToolJson.Of(record)[field]!.AsArray().Select(n => KnownName.Of(n!.AsObject()))]);
    }
}

/// <summary>A name of a record.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="Type">What sort of name it is, in the data files' word.</param>
/// <param name="At">The first sentence of each source that has it; none for a name of the curators.</param>
internal sealed record KnownName(string Text, string Type, IReadOnlyList<string> At)
{
    /// <summary>Reads a name as <see cref="AfTjDataJson"/> writes it.</summary>
    public static KnownName Of(JsonObject json) =>
        new(json["text"]!.ToString(), json["type"]!.ToString(), json["at"] is JsonArray at ? [.. at.Select(a => a!.ToString())] : []);
}
