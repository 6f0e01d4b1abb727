using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>A PostgreSQL server of its own in a folder of its own, reached by a socket in that folder and by nothing else; gone when done.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private const string User = "aftjdata";
    private const string Port = "5432";

    private readonly TempFolder _folder = new();

    /// <summary>Makes and starts it.</summary>
    public PostgresCluster()
    {
        PostgresTools.HandOver(_folder.Root);
        PostgresTools.Server("initdb", _folder.Root, "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync").Succeeded();
        PostgresTools.Server("pg_ctl", _folder.Root, "-D", Data, "-l", _folder.Path("server.log"), "-w", "-t", "300", "-o", $"-p {Port} -k {_folder.Root} -c listen_addresses= -c fsync=off", "start").Succeeded();
    }

    private string Data => _folder.Path("data");

    /// <summary>Runs psql: stops at the first mistake, and prints rows bare.</summary>
    public ProcessResult Psql(params string[] arguments) => PostgresTools.Client(
        "psql",
        _folder.Root,
        new Dictionary<string, string> { ["PGHOST"] = _folder.Root, ["PGPORT"] = Port, ["PGUSER"] = User, ["PGDATABASE"] = "postgres", ["PGCLIENTENCODING"] = "UTF8" },
        ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", .. arguments]);

    /// <inheritdoc/>
    public void Dispose()
    {
        PostgresTools.Server("pg_ctl", _folder.Root, "-D", Data, "-m", "immediate", "-w", "stop");
        _folder.Dispose();
    }
}
