namespace AfTjData.Tool.Exports.Sql;

/// <summary>A view: a query with a name.</summary>
/// <param name="Name">Its name, in snake case.</param>
/// <param name="Summary">What a row is.</param>
/// <param name="Query">The query, in SQL that SQLite and PostgreSQL both take.</param>
internal sealed record SqlView(string Name, string Summary, string Query);
