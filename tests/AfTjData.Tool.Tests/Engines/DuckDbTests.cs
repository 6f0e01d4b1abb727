using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>DuckDB reads the exports, writes Parquet and reads that back, and answers as the library does from each.</summary>
[Collection(EngineTests.Name)]
public sealed class DuckDbTests(ExportedDataset dataset) : IDisposable
{
    private static readonly string Recipes = Repository.Path("src/AfTjData.Tool/Recipes/parquet");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NodeFact(DuckDb.Package)]
    public void It_answers_from_NDJSON_and_from_the_Parquet_it_makes_of_it()
    {
        var results = FromNdjson(
        [
            .. Question.All.Select(q => q.OfRecords),
            .. Question.All.Select(q => q.OfRecords.Replace("FROM records", "FROM records_in_parquet", StringComparison.Ordinal)),
        ]);

        Question.AllAnswered(results.Take(Question.All.Count).Select(r => r.Lines()));
        Question.AllAnswered(results.Skip(Question.All.Count).Select(r => r.Lines()));
    }

    [NodeFact(DuckDb.Package)]
    public void It_answers_from_CSV_and_from_the_Parquet_it_makes_of_it()
    {
        // The Parquet table has the kinds' own columns and not their lists.
        var dates = Question.All.Single(q => q.Number == 2).OfTables;
        var results = FromCsv([.. Question.All.Select(q => q.OfTables), dates.Replace("FROM events\nWHERE", "FROM rows_in_parquet\nWHERE kind = 'event' AND", StringComparison.Ordinal)]);

        Question.AllAnswered(results.Take(Question.All.Count).Select(r => r.Lines()));
        Assert.Equal(Question.All.Single(q => q.Number == 2).Answer, results[^1].Lines());
    }

    [NodeFact(DuckDb.Package)]
    public void Parquet_of_records_has_a_folder_for_each_kind_and_loses_nothing()
    {
        const string Measures =
            """
            SELECT kind, count(*), coalesce(sum(len(evidence)), 0), coalesce(CAST(sum(CAST(coordinates.latitude AS DECIMAL(9, 4))) AS VARCHAR), '0.0000'), min("when"), max("when")
            FROM records
            GROUP BY kind
            ORDER BY kind
            """;
        var results = FromNdjson(
        [
            Measures,
            Measures.Replace("FROM records", "FROM records_in_parquet", StringComparison.Ordinal),
            "SELECT count(*) FROM (SELECT * EXCLUDE (kind), kind FROM records EXCEPT ALL SELECT * FROM records_in_parquet)",
        ]);

        string[] expected =
        [
            .. from record in Dataset.Records
               group record by record.Kind into kind
               orderby kind.Key
               let dates = kind.Select(WhenOf).OfType<string>().Order(StringComparer.Ordinal).ToList()
               let latitudes = kind.OfType<Place>().Sum(p => p.Coordinates?.Latitude ?? 0)
               select FormattableString.Invariant($"{kind.Key}|{kind.Count()}|{kind.Sum(r => r.Evidence.Count)}|{latitudes:0.0000}|{dates.FirstOrDefault()}|{dates.LastOrDefault()}"),
        ];
        Assert.Equal(expected, results[0].Lines());
        Assert.Equal(expected, results[1].Lines());
        Assert.Equal(["0"], results[2].Lines());
        Assert.Equal(expected.Select(l => "kind=" + l[..l.IndexOf('|', StringComparison.Ordinal)]), PartsOf("records"));
    }

    [NodeFact(DuckDb.Package)]
    public void Parquet_of_tables_has_a_folder_for_each_kind_and_the_same_counts_sums_and_dates()
    {
        const string Measures =
            """
            SELECT kind, count(*), CAST(coalesce(sum(quantity_least), 0) AS DECIMAL(38, 3)), min(when_earliest), max(when_latest), coalesce(sum(when_latest - when_earliest), 0)
            FROM rows_of_kinds
            GROUP BY kind
            ORDER BY kind
            """;
        var results = FromCsv(
        [
            Measures,
            Measures.Replace("rows_of_kinds", "rows_in_parquet", StringComparison.Ordinal),
            "SELECT count(*) FROM (SELECT * EXCLUDE (kind), kind FROM rows_of_kinds EXCEPT ALL SELECT * FROM rows_in_parquet)",
        ]);

        string[] expected =
        [
            .. from record in Dataset.Records
               group record by record.Kind into kind
               orderby kind.Key
               let dates = kind.Select(WhenOf).OfType<string>().Select(EdtfDate.Parse).ToList()
               let quantities = kind.OfType<Figure>().Sum(f => f.Quantity.Lower ?? 0)
               let days = dates.Sum(d => d.Latest?.DayNumber - d.Earliest?.DayNumber ?? 0)
               select FormattableString.Invariant($"{kind.Key}|{kind.Count()}|{quantities:0.000}|{Day(dates.Min(d => d.Earliest))}|{Day(dates.Max(d => d.Latest))}|{days}"),
        ];
        Assert.Equal(expected, results[0].Lines());
        Assert.Equal(expected, results[1].Lines());
        Assert.Equal(["0"], results[2].Lines());
        Assert.Equal(expected.Select(l => "kind=" + l[..l.IndexOf('|', StringComparison.Ordinal)]), PartsOf("tables"));
    }

    private IReadOnlyList<JsonArray> FromNdjson(string[] queries) => DuckDb.Run(
        [.. DuckDb.Set("ndjson", dataset.Ndjson), .. DuckDb.Set("parquet", _folder.Path("records"))],
        [Path.Combine(Recipes, "records-as-parquet.sql")],
        queries);

    private IReadOnlyList<JsonArray> FromCsv(string[] queries) => DuckDb.Run(
        ["--in", dataset.Csv, .. DuckDb.Set("parquet", _folder.Path("tables"))],
        [dataset.Script("duckdb.sql"), Path.Combine(Recipes, "tables-as-parquet.sql")],
        queries);

    private IEnumerable<string?> PartsOf(string name) => Directory.GetDirectories(_folder.Path(name)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static string? WhenOf(IRecord record) => record switch
    {
        Claim c => c.When?.Text,
        Event e => e.When.Text,
        Figure f => f.When?.Text,
        Position p => p.When?.Text,
        Relation r => r.When?.Text,
        _ => null,
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
