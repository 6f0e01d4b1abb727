using System.Text.Json.Nodes;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>
/// The recipe for large event tables, run as its page says on a hundred thousand rows. What it finds is compared with what the library makes of the bare rows, so that
/// nothing is checked by the SQL that it comes from.
/// </summary>
[Collection(EngineTests.Name)]
public sealed class LargeEventTests(ExportedDataset dataset) : IDisposable
{
    private const int Rows = 100_000;

    private const string BareCodes = "SELECT EventCode AS code, COUNT(*) AS n, SUM(NumMentions) AS mentions FROM gdelt_events GROUP BY EventCode";

    private const string BareRowsBetween =
        """
        SELECT EventCode AS code, Actor1CountryCode AS one, Actor2CountryCode AS two, ActionGeo_CountryCode AS scene, SQLDATE AS day, COUNT(*) AS n, SUM(NumMentions) AS mentions
        FROM gdelt_events
        WHERE Actor1CountryCode IN ('AFG', 'TJK') AND Actor2CountryCode IN ('AFG', 'TJK')
        GROUP BY ALL
        """;

    private const string Scenes =
        """
        SELECT DISTINCT ActionGeo_CountryCode AS fips, COALESCE(place, 'unknown') AS place
        FROM coded_events
        JOIN gdelt_events ON GLOBALEVENTID = event_number
        WHERE ActionGeo_CountryCode IS NOT NULL
        ORDER BY fips
        """;

    private readonly TempFolder _work = new();

    public void Dispose() => _work.Dispose();

    [NodeFact(DuckDb.Package)]
    public void It_finds_what_the_library_makes_of_the_bare_rows()
    {
        var results = DuckDb.Run(
            [.. DuckDb.Set("dataset", dataset.Csv), .. DuckDb.Set("work", _work.Root), .. DuckDb.Set("rows", $"{Rows}")],
            LargeEventRecipe.Steps,
            BareCodes,
            BareRowsBetween,
            Scenes);

        // As many results as there are questions in the recipe and here.
        Assert.Equal(8, results.Count);
        Assert.Equal([$"{Rows}|{Rows}|0|0|0"], results[0].Lines());
        Assert.Equal(Mappings(results[5]), results[1].Lines());
        Assert.Equal(Unmapped(results[5]), results[2].Lines());
        Assert.Equal(Rows, results[1].Sum(r => r.Number("event_count")));
        Assert.Equal(BetweenTheTwo(results[6]), results[3].Lines());
        Assert.Equal(Candidates(results[6]), results[4].Lines());
        // FIPS 10-4: AS is Australia and AU Austria, CH China and SZ Switzerland. The dataset has no Australia, Japan and Switzerland.
        Assert.Equal(
            ["AF|afghanistan", "AS|unknown", "AU|austria", "CH|china", "GM|germany", "JA|unknown", "PK|pakistan", "RS|russia", "SZ|unknown", "TI|tajikistan"],
            results[7].Lines());
    }

    private static IEnumerable<string> Mappings(JsonArray codes) => codes
        .GroupBy(r => MappingOf(r.Text("code")))
        .OrderBy(m => m.Key, StringComparer.Ordinal)
        .Select(m => $"{m.Key}|{m.Sum(r => r.Number("n"))}|{m.Sum(r => r.Number("mentions"))}|{m.Count(r => r.Text("code") is not null)}");

    private static IEnumerable<string> Unmapped(JsonArray codes) => codes
        .Where(r => CodeOf(r)?.Type is null)
        .Select(r => (Code: r.Text("code"), CodeOf(r)?.Label, Mapping: MappingOf(r.Text("code")), Rows: r.Number("n")))
        .OrderBy(c => c.Mapping, StringComparer.Ordinal)
        .ThenBy(c => c.Code, StringComparer.Ordinal)
        .Select(c => $"{c.Code}|{c.Label}|{c.Mapping}|{c.Rows}");

    private static IEnumerable<string> BetweenTheTwo(JsonArray rows) => rows
        .Where(r => r.Text("one") != r.Text("two") && CodeOf(r)?.Type is not null)
        .GroupBy(r => (Year: (int)r.Number("day") / 10000, Type: CodeOf(r)!.Type!.Value.ToKey()))
        .OrderBy(c => c.Key.Year)
        .ThenBy(c => c.Key.Type, StringComparer.Ordinal)
        .Select(c => $"{c.Key.Year}|{c.Key.Type}|{c.Sum(r => r.Number("n"))}|{In(c, "AF")}|{In(c, "TI")}|{c.Sum(r => r.Number("mentions"))}");

    private static IEnumerable<string> Candidates(JsonArray rows)
    {
        var events =
            from told in Events.All
            where told.Status == Status.Occurred
            let earliest = Number(told.When.Earliest)
            let latest = Number(told.When.Latest)
            where earliest is not null && earliest / 100 == latest / 100
            orderby earliest
            select (told.Id, told.Type, Earliest: earliest, Latest: latest);
        foreach (var (id, type, earliest, latest) in events)
        {
            var candidates = rows.Where(r => r.Text("one") != r.Text("two") && CodeOf(r)?.Type == type && r.Number("day") >= earliest && r.Number("day") <= latest);
            yield return $"{id}|{type.ToKey()}|{earliest}|{latest}|{candidates.Sum(r => r.Number("n"))}";
        }
    }

    private static decimal In(IEnumerable<JsonNode?> rows, string fips) => rows.Where(r => r.Text("scene") == fips).Sum(r => r.Number("n"));

    private static CameoCode? CodeOf(JsonNode? row) => CameoCodes.All.FirstOrDefault(c => c.Code == row.Text("code"));

    private static string MappingOf(string? code) => code is null ? "no code" : CameoCodes.All.FirstOrDefault(c => c.Code == code)?.Mapping.ToKey() ?? "not in CAMEO";

    private static int? Number(DateOnly? day) => day is { } d ? (d.Year * 10000) + (d.Month * 100) + d.Day : null;
}
