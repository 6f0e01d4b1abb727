using System.Text.Json.Nodes;

namespace AfTjData.Tool.Records;

/// <summary>A piece of evidence in words, out of the JSON of a record or of a step in a timeline.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Hedge">How firmly the source puts it.</param>
/// <param name="Denies">Whether the source denies what the record says.</param>
/// <param name="Via">Whom the sentence names as having it from, nearest first.</param>
/// <param name="For">The fields that it bears out; all where empty.</param>
/// <param name="Note">A remark of the curators.</param>
internal sealed record EvidenceLine(string At, string Hedge, bool Denies, IReadOnlyList<string> Via, IReadOnlyList<string> For, string? Note)
{
    /// <summary>Reads a piece of evidence as <see cref="AfTjDataJson"/> writes it.</summary>
    public static EvidenceLine Of(JsonObject json) => new(
        json["at"]!.ToString(),
        json["hedge"]!.ToString(),
        json["polarity"]?.ToString() == Polarity.Denies.ToKey(),
        [.. Texts(json, "via").Select(Named)],
        [.. Texts(json, "for")],
        json["note"]?.ToString());

    /// <summary>Who says so and how firmly, as in <c>denied (reported), via source/some-outlet (Some Outlet)</c>.</summary>
    public string Told => (Denies ? $"denied ({Hedge})" : Hedge) + string.Concat(Via.Select(v => ", via " + v));

    /// <summary>All of it on one line.</summary>
    public override string ToString() =>
        $"{(Denies ? $"denied ({Hedge})" : Hedge)} by {At}{string.Concat(Via.Select(v => ", via " + v))}{(For.Count == 0 ? "" : "; for " + string.Join(", ", For))}{(Note is null ? "" : "; " + Note)}";

    private static IEnumerable<string> Texts(JsonObject json, string field) => json[field] is JsonArray list ? list.Select(v => v!.ToString()) : [];

    private static string Named(string address)
    {
        var parts = address.Split('/', 2);
        return RecordByAddress.Find(parts[0], parts[1]) is { } record ? $"{address} ({record.Caption})" : address;
    }
}
