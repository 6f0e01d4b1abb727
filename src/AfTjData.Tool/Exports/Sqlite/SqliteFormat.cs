using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Exports.Sql;
using AfTjData.Tool.Snapshots;
using Microsoft.Data.Sqlite;

namespace AfTjData.Tool.Exports.Sqlite;

/// <summary>The tables in one SQLite file, with views for the common joins.</summary>
internal sealed class SqliteFormat : IExportFormat
{
    // "AFTJ" in ASCII: how `file` and others tell our files from other databases.
    private const int ApplicationId = 0x4146544A;

    /// <inheritdoc/>
    public string Name => "sqlite";

    /// <inheritdoc/>
    public string Summary => "A SQLite database with foreign keys, indexes and views.";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        var model = RelationalModel.Of(dataset.Schema);
        try
        {
            using var database = Open(path);
            using (var transaction = database.BeginTransaction())
            {
                foreach (var table in model.Tables)
                    Execute(database, SqliteScript.Table(table));
                foreach (var table in model.Tables)
                {
                    progress.Report(table.Name);
                    Fill(database, table, dataset);
                }

                foreach (var statement in model.Tables.SelectMany(SqliteScript.Indexes).Concat(SqlViews.Of(model).Select(SqliteScript.View)))
                    Execute(database, statement);
                Execute(database, FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}"));
                Execute(database, FormattableString.Invariant($"PRAGMA user_version = {dataset.Identity.SchemaVersion}"));
                // References are checked here.
                transaction.Commit();
            }

            // Lays the pages anew, in an order that depends on nothing but what is in them.
            Execute(database, "VACUUM");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_READONLY)
        {
            throw new IOException($"The database cannot be written: {e.Message}", e);
        }
    }

    private static SqliteConnection Open(string path)
    {
        // A full path is never taken for one of the driver's words, such as :memory:. A pooled connection would keep the file open after us.
        var settings = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, ForeignKeys = true };
        var database = new SqliteConnection(settings.ToString());
        database.Open();
        // A draft that breaks off is thrown away, so nothing has to be undone or outlive a crash.
        foreach (var setting in (string[])["encoding = 'UTF-8'", "page_size = 4096", "auto_vacuum = NONE", "journal_mode = OFF", "synchronous = OFF"])
            Execute(database, "PRAGMA " + setting);
        return database;
    }

    private static void Fill(SqliteConnection database, Table table, DatasetSnapshot dataset)
    {
        using var insert = database.CreateCommand();
        insert.CommandText = SqliteScript.Insert(table);
        SqliteParameter[] parameters = [.. table.Columns.Select((_, i) => insert.Parameters.AddWithValue(FormattableString.Invariant($"$p{i}"), DBNull.Value))];
        foreach (var row in table.Rows(dataset))
        {
            for (var i = 0; i < parameters.Length; i++)
                parameters[i].Value = ValueOf(row[i]);
            insert.ExecuteNonQuery();
        }
    }

    private static object ValueOf(object? cell) => cell switch
    {
        null => DBNull.Value,
        bool flag => flag ? 1 : 0,
        decimal number => (double)number,
        DateOnly day => DatasetTexts.Day(day),
        _ => cell,
    };

    private static void Execute(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
