using System.Globalization;

namespace AfTjData.Benchmarks.Building;

/// <summary>What the kernel says of one process: its parent, what it has resident, and the most that it ever had.</summary>
/// <remarks>Read from /proc, so of Linux only; elsewhere there is nothing to read, and the figures are zero.</remarks>
internal sealed record ProcessMemory(int Id, int Parent, double ResidentMegabytes, double PeakMegabytes)
{
    /// <summary>A process and all that descend from it.</summary>
    public static IReadOnlyList<ProcessMemory> TreeOf(int root)
    {
        var children = All().ToLookup(p => p.Parent);
        var found = children.SelectMany(g => g).Where(p => p.Id == root).ToList();
        for (var i = 0; i < found.Count; i++)
            found.AddRange(children[found[i].Id]);
        return found;
    }

    private static IEnumerable<ProcessMemory> All()
    {
        if (!Directory.Exists("/proc"))
            yield break;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Read(id) is { } process)
                yield return process;
        }
    }

    private static ProcessMemory? Read(int id)
    {
        try
        {
            var status = File.ReadLines($"/proc/{id}/status").Select(l => l.Split(':', 2)).ToDictionary(l => l[0], l => l[1].Trim(), StringComparer.Ordinal);
            return new ProcessMemory(id, int.Parse(status["PPid"], CultureInfo.InvariantCulture), Megabytes("VmRSS"), Megabytes("VmHWM"));

            // A process without memory of its own, such as one that has ended and is not yet waited for, has no such line.
            double Megabytes(string name) => status.TryGetValue(name, out var text) ? int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture) / 1024.0 : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It ended in between.
            return null;
        }
    }
}
