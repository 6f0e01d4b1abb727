using Microsoft.Data.Sqlite;

namespace AfTjData.Benchmarks.Steady;

/// <summary>Events in an SQLite database that lies in memory, asked by primary key through one prepared command.</summary>
internal sealed class EventDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _select;
    private readonly SqliteParameter _id;

    public EventDatabase(IEnumerable<Event> events)
    {
        _connection.Open();
        using (var create = _connection.CreateCommand())
        {
            create.CommandText = "CREATE TABLE event (id TEXT PRIMARY KEY, title TEXT NOT NULL, dated TEXT NOT NULL, content TEXT) WITHOUT ROWID";
            create.ExecuteNonQuery();
        }

        Fill(events);
        _select = _connection.CreateCommand();
        _select.CommandText = "SELECT title FROM event WHERE id = $id";
        _id = _select.Parameters.Add("$id", SqliteType.Text);
        _select.Prepare();
    }

    /// <summary>The title of an event.</summary>
    public string Title(string id)
    {
        _id.Value = id;
        return (string)_select.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _select.Dispose();
        _connection.Dispose();
    }

    private void Fill(IEnumerable<Event> events)
    {
        using var all = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.Transaction = all;
        insert.CommandText = "INSERT INTO event VALUES ($id, $title, $dated, $content)";
        foreach (var one in events)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", one.Id);
            insert.Parameters.AddWithValue("$title", one.Title);
            insert.Parameters.AddWithValue("$dated", one.When.ToString());
            insert.Parameters.AddWithValue("$content", (object?)one.Content ?? DBNull.Value);
            insert.ExecuteNonQuery();
        }

        all.Commit();
    }
}
