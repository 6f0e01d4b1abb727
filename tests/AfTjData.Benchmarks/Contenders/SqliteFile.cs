using AfTjData.Benchmarks.Synthetic;
using Microsoft.Data.Sqlite;

namespace AfTjData.Benchmarks.Contenders;

/// <summary>Writes made-up records into a SQLite file: a table for each kind by id, and one for each list by owner and position.</summary>
internal static class SqliteFile
{
    // Lists are short and read by owner, which is what tables without a row id are for.
    private const string Schema = """
        create table places (id text primary key, label text not null, type text not null) without rowid;
        create table actors (id text primary key, label text not null, type text not null, description text) without rowid;
        create table relations (id text primary key, label text not null, subject text not null references actors, type text not null,
            object text not null references actors, status text not null, as_of text not null) without rowid;
        create table events (id text primary key, title text not null, type text not null, mode text, status text not null, "when" text not null,
            content text) without rowid;
        create table sources (id text primary key, title text not null, title_basis text not null, type text not null, date text not null,
            date_basis text not null, file text not null) without rowid;
        create table names (owner text, position integer, text text not null, type text not null, primary key (owner, position)) without rowid;
        create table evidence (owner text, position integer, at text not null, hedge text not null, primary key (owner, position)) without rowid;
        create table event_places (event text, position integer, place text not null references places, primary key (event, position)) without rowid;
        create table event_topics (event text, position integer, topic text not null, primary key (event, position)) without rowid;
        create table participants (event text, position integer, actor text not null references actors, role text not null, primary key (event, position)) without rowid;
        """;

    /// <summary>Writes the file.</summary>
    public static void Write(string path, SyntheticRecords records)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using (var schema = connection.CreateCommand())
        {
            schema.CommandText = Schema;
            schema.ExecuteNonQuery();
        }

        using var transaction = connection.BeginTransaction();
        Insert(connection, "places", records.Places.Select(r => Row(r.Id, r.Label, r.Type)));
        Insert(connection, "actors", records.Actors.Select(r => Row(r.Id, r.Label, r.Type, r.Description)));
        Insert(connection, "relations", records.Relations.Select(r => Row(r.Id, r.Label, r.Subject.Actor, r.Type, r.Object.Actor, r.Status, r.AsOf)));
        Insert(connection, "events", records.Events.Select(r => Row(r.Id, r.Title, r.Type, r.Mode, r.Status, r.When, r.Content)));
        Insert(connection, "sources", records.Sources.Select(r => Row(r.Id, r.Title, r.TitleBasis, r.Type, r.Date, r.DateBasis, r.File)));
        Insert(connection, "names", Lists(records.Places.Select(r => (r.Id, r.Names)).Concat(records.Actors.Select(r => (r.Id, r.Names))), n => [n.Text, n.Type]));
        Insert(connection, "evidence", Lists(Evidence(records), e => [e.At, e.Hedge]));
        Insert(connection, "event_places", Lists(records.Events.Select(r => (r.Id, r.Places)), p => [p]));
        Insert(connection, "event_topics", Lists(records.Events.Select(r => (r.Id, r.Topics)), t => [t]));
        Insert(connection, "participants", Lists(records.Events.Select(r => (r.Id, r.Participants)), p => [p.Actor, p.Role]));
        transaction.Commit();
    }

    private static object[] Row(params object[] values) => values;

    private static IEnumerable<object[]> Lists<T>(IEnumerable<(string Owner, T[] Items)> owners, Func<T, object[]> values) =>
        owners.SelectMany(o => o.Items.Select((item, i) => Row([o.Owner, i, .. values(item)])));

    private static IEnumerable<(string Owner, SyntheticEvidence[] Items)> Evidence(SyntheticRecords records) =>
        records.Places.Select(r => (r.Id, r.Evidence))
            .Concat(records.Actors.Select(r => (r.Id, r.Evidence)))
            .Concat(records.Relations.Select(r => (r.Id, r.Evidence)))
            .Concat(records.Events.Select(r => (r.Id, r.Evidence)))
            .Concat(records.Sources.Select(r => (r.Id, r.Evidence)));

    private static void Insert(SqliteConnection connection, string table, IEnumerable<object[]> rows)
    {
        using var command = connection.CreateCommand();
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                // The table's name is one of those above, never something from outside.
#pragma warning disable CA2100
                command.CommandText = $"insert into {table} values ({string.Join(", ", row.Select((_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
                foreach (var i in Enumerable.Range(0, row.Length))
                    command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
            }

            foreach (var (i, value) in row.Index())
                command.Parameters[i].Value = value;
            command.ExecuteNonQuery();
        }
    }
}
