using System.Globalization;
using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>The recipe's page names every step, and what it says for other engines follows their grammar.</summary>
public sealed class LargeEventPageTests
{
    [Fact]
    public void The_page_lists_the_steps_in_order()
    {
        var listed = Regex.Matches(LargeEventRecipe.Page, @"^\| `([0-9]-[a-z0-9-]+\.sql)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value);

        Assert.Equal(LargeEventRecipe.Steps.Select(Path.GetFileName), listed);
    }

    [NodeFact("dt-sql-parser")]
    public void Spark_can_read_it() => IsReadBy("spark");

    [NodeFact("@polyglot-sql/sdk")]
    public void BigQuery_can_read_it() => IsReadBy("bigquery");

    // Two views, a check and four questions; five files.
    private static void IsReadBy(string engine)
    {
        using var folder = new TempFolder();
        var files = folder.Write("files.sql", Regex.Match(LargeEventRecipe.Page, $"```sql {engine}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);

        Assert.Equal("5", NodeTools.Run("check-sql.mjs", engine, files).Succeeded().Output.Trim());
        Assert.Equal((2 + 1 + 4).ToString(CultureInfo.InvariantCulture), NodeTools.Run("check-sql.mjs", [engine, .. LargeEventRecipe.StepsForAnyEngine]).Succeeded().Output.Trim());
    }
}
