using Microsoft.Data.Sqlite;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>The SQLite file answers as the library does.</summary>
[Collection(EngineTests.Name)]
public sealed class SqliteAnswerTests(ExportedDataset dataset)
{
    [Fact]
    public void It_answers_as_the_library_does()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataset.Sqlite, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();

        Question.AllAnswered(Question.All.Select(q => Rows(connection, q.OfTables)));
    }

    private static List<string> Rows(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
