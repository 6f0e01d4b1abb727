using System.Globalization;
using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>SQL for engines that are not at hand follows their grammar. Nobody runs it here.</summary>
[Collection(EngineTests.Name)]
public sealed class SqlSyntaxTests(ExportedDataset dataset)
{
    private const string SparkParser = "dt-sql-parser";
    private const string OtherParser = "@polyglot-sql/sdk";

    [NodeFact(SparkParser)]
    public void Tables_for_Spark() => Assert.Equal(TablesOf("spark.sql"), Statements("spark", dataset.Script("spark.sql")));

    [NodeFact(OtherParser)]
    public void Tables_for_ClickHouse() => Assert.Equal(TablesOf("clickhouse.sql"), Statements("clickhouse", dataset.Script("clickhouse.sql")));

    [NodeFact(SparkParser)]
    public void A_mistake_for_Spark_is_found() => FindsMistake("spark", "CREATE TABLE a (b STRING NO NULL) USING parquet;");

    [NodeFact(OtherParser)]
    public void A_mistake_for_ClickHouse_is_found() => FindsMistake("clickhouse", "CREATE TABLE a (b Nullable(String) ENGINE = MergeTree;");

    [NodeFact(OtherParser)]
    public void What_the_parser_does_not_know_is_no_success() => FindsMistake("clickhouse", "CREATE TABL a (b String);");

    private int TablesOf(string script) => Regex.Count(File.ReadAllText(dataset.Script(script)), "^CREATE TABLE ", RegexOptions.Multiline);

    private static int Statements(string dialect, params string[] files) =>
        int.Parse(NodeTools.Run("check-sql.mjs", [dialect, .. files]).Succeeded().Output, CultureInfo.InvariantCulture);

    private static void FindsMistake(string dialect, string sql)
    {
        using var folder = new TempFolder();
        Assert.Equal(1, NodeTools.Run("check-sql.mjs", dialect, folder.Write("wrong.sql", sql)).ExitCode);
    }
}
