namespace AfTjData.Tool.Exports.Sql;

/// <summary>Names and texts as standard SQL writes them.</summary>
internal static class SqlText
{
    /// <summary>A name in quotes, as many of ours are words of SQL too: <c>when</c>, <c>from</c>, <c>as</c>.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Names in quotes, with commas between them.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    /// <summary>A text in quotes.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
