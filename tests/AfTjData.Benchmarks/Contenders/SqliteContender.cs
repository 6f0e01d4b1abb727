namespace AfTjData.Benchmarks.Contenders;

/// <summary>SQLite through Microsoft.Data.Sqlite: a file with primary keys, opened for reading, and one statement that joins event and place.</summary>
internal sealed class SqliteContender : IContender
{
    public string Key => "sqlite";

    public string Name => "SQLite";

    public void Write(ConsumerProject project, ContenderData data)
    {
        var file = project.Path("records.db");
        SqliteFile.Write(file, data.Records);
        project.AddContent(file, "records.db");
        project.AddPackage("Microsoft.Data.Sqlite");
        // Named because the version that it asks for itself is not the one of the repository.
        project.AddPackage("SQLitePCLRaw.bundle_e_sqlite3");
        project.Write("Lookup.cs", $$"""
            using Microsoft.Data.Sqlite;

            internal static class Lookup
            {
                public static string FirstLabel()
                {
                    var file = Path.Combine(AppContext.BaseDirectory, "records.db");
                    using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
                    connection.Open();
                    using var command = connection.CreateCommand();
                    command.CommandText =
                        "select p.label, e.* from events e join event_places ep on ep.event = e.id and ep.position = 0 join places p on p.id = ep.place where e.id = $id";
                    command.Parameters.AddWithValue("$id", "{{data.EventId}}");
                    using var reader = command.ExecuteReader();
                    reader.Read();
                    return reader.GetString(0);
                }
            }
            """);
    }
}
