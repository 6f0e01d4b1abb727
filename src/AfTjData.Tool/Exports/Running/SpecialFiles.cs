namespace AfTjData.Tool.Exports.Running;

/// <summary>Devices and the like, which have a path as files have and are none.</summary>
internal static class SpecialFiles
{
    private static readonly string[] Folders = ["/dev/", "/proc/", "/sys/"];

    /// <summary>Whether an existing path, or what it links to, stands where a system keeps them.</summary>
    /// <exception cref="IOException">A link cannot be followed.</exception>
    public static bool Has(string path)
    {
        var real = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return !OperatingSystem.IsWindows() && Folders.Any(f => real.StartsWith(f, StringComparison.Ordinal) || path.StartsWith(f, StringComparison.Ordinal));
    }
}
