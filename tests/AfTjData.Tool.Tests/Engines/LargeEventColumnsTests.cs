using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>The large table that the recipe is tried on has the columns of GDELT 1.0, and is made anew from its seed.</summary>
public sealed class LargeEventColumnsTests
{
    /// <summary>The fields that the GDELT Data Format Codebook V 1.03 (25 August 2013) lists, in its order; the last is in the daily files only.</summary>
    private static readonly string[] Columns =
    [
        "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate",
        .. Actor(1), .. Actor(2),
        "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
        .. Geo("Actor1"), .. Geo("Actor2"), .. Geo("Action"),
        "DATEADDED", "SOURCEURL",
    ];

    [NodeFact(DuckDb.Package)]
    public void It_has_the_58_columns_of_GDELT()
    {
        Assert.Equal(58, Columns.Length);
        Assert.Equal(Columns, Sample(seed: 1, rows: 10, "SELECT column_name FROM (DESCRIBE gdelt)"));
    }

    [NodeFact(DuckDb.Package)]
    public void The_same_seed_gives_the_same_rows_and_another_one_others()
    {
        const string Digest = "SELECT count(*), bit_xor(hash(gdelt)) FROM gdelt";
        var first = Sample(seed: 1, rows: 20_000, Digest);

        Assert.StartsWith("20000|", Assert.Single(first), StringComparison.Ordinal);
        Assert.Equal(first, Sample(seed: 1, rows: 20_000, Digest));
        Assert.NotEqual(first, Sample(seed: 2, rows: 20_000, Digest));
    }

    [NodeFact(DuckDb.Package)]
    public void Its_values_are_within_the_bounds_of_the_codebook() => Assert.Equal(
        ["20210101|20251231|true|true|true|true|true"],
        Sample(
            seed: 1,
            rows: 50_000,
            """
            SELECT min(SQLDATE), max(SQLDATE), bool_and(GoldsteinScale BETWEEN -10 AND 10), bool_and(AvgTone BETWEEN -100 AND 100),
                bool_and(QuadClass BETWEEN 1 AND 4), bool_and(IsRootEvent IN (0, 1)), bool_and(MonthYear = SQLDATE // 100 AND "Year" = SQLDATE // 10000)
            FROM gdelt
            """));

    private static string[] Sample(int seed, int rows, string query)
    {
        using var folder = new TempFolder();
        var results = DuckDb.Run(
            [.. DuckDb.Set("work", folder.Root), .. DuckDb.Set("seed", $"{seed}"), .. DuckDb.Set("rows", $"{rows}")],
            [LargeEventRecipe.Step("1-sample-events.sql")],
            $"CREATE VIEW gdelt AS SELECT * FROM read_parquet('{folder.Path("gdelt.parquet")}')",
            query);
        return results[^1].Lines();
    }

    private static IEnumerable<string> Actor(int number) =>
        ((string[])["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code"]).Select(c => $"Actor{number}{c}");

    private static IEnumerable<string> Geo(string whose) =>
        ((string[])["Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID"]).Select(c => $"{whose}Geo_{c}");
}
