namespace AfTjData.Tool.Exports.Ddl;

/// <summary>Names and texts as Spark and ClickHouse write them, where a backslash escapes.</summary>
internal static class BacktickSql
{
    /// <summary>A name.</summary>
    public static string Name(string name) => $"`{name}`";

    /// <summary>A text.</summary>
    public static string Literal(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
