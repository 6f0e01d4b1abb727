using System.Globalization;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>PostgreSQL's own programs, which are tried where they are installed.</summary>
internal static class PostgresTools
{
    private const string Debian = "/usr/lib/postgresql";
    private const string ServiceUser = "postgres";

    private static readonly string[] Programs = ["initdb", "pg_ctl", "psql"];

    /// <summary>Why they cannot run here; null if they can.</summary>
    public static string? Missing { get; } = FindMissing();

    /// <summary>Runs one of them on this side, as whoever runs the tests.</summary>
    public static ProcessResult Client(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        ProcessRun.Run(Find(program)!, folder, environment, arguments);

    /// <summary>Runs one of those that start a server. They refuse to run as root, and become the user that the package brings.</summary>
    public static ProcessResult Server(string program, string folder, params string[] arguments)
    {
        var path = Find(program)!;
        return Environment.IsPrivilegedProcess
            ? ProcessRun.Run("runuser", folder, null, ["-u", ServiceUser, "--", path, .. arguments])
            : ProcessRun.Run(path, folder, null, arguments);
    }

    /// <summary>Lets the server write into a folder.</summary>
    public static void HandOver(string folder)
    {
        if (Environment.IsPrivilegedProcess)
            ProcessRun.Run("chown", "/", null, ServiceUser, folder).Succeeded();
    }

    private static string? FindMissing()
    {
        if (OperatingSystem.IsWindows())
            return "The test starts a server on a Unix socket.";
        string[] lacking = [.. Programs.Where(p => Find(p) is null)];
        if (lacking.Length > 0)
            return $"Install PostgreSQL (`apt-get install postgresql`): {string.Join(", ", lacking)} not found.";
        return Environment.IsPrivilegedProcess && !File.ReadLines("/etc/passwd").Any(l => l.StartsWith(ServiceUser + ":", StringComparison.Ordinal))
            ? $"PostgreSQL does not run as root, and there is no user {ServiceUser}."
            : null;
    }

    private static string? Find(string program) => Folders().Select(f => Path.Combine(f, program)).FirstOrDefault(IsThere);

    // A link counts as a file even if what it led to has been uninstalled.
    private static bool IsThere(string path) => File.Exists(path) && (File.ResolveLinkTarget(path, returnFinalTarget: true)?.Exists ?? true);

    // Debian keeps the server's programs out of the path, by version; the newest first.
    private static IEnumerable<string> Folders()
    {
        var installed = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).OrderByDescending(d => decimal.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var version) ? version : 0).Select(d => Path.Combine(d, "bin"))
            : [];
        return installed.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>A fact that is skipped, with the reason, where no PostgreSQL server can be started.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    /// <summary>Looks whether one can.</summary>
    public PostgresFactAttribute() => Skip = PostgresTools.Missing;
}
