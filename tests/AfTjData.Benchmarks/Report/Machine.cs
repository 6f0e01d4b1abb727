using System.Runtime.InteropServices;

namespace AfTjData.Benchmarks.Report;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <summary>Writes a table of it.</summary>
    public static void Describe(TextWriter output)
    {
        output.WriteLine("| machine | |");
        output.WriteLine("|---|---|");
        output.WriteLine($"| processor | {Processor() ?? RuntimeInformation.ProcessArchitecture.ToString()} |");
        output.WriteLine($"| cores | {Environment.ProcessorCount} |");
        output.WriteLine(FormattableString.Invariant($"| memory | {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30):F1} GB |"));
        output.WriteLine($"| system | {RuntimeInformation.OSDescription} |");
        output.WriteLine($"| runtime | {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier} |");
        output.WriteLine(FormattableString.Invariant($"| date | {DateTime.UtcNow:yyyy-MM-dd} |"));
    }

    private static string? Processor()
    {
        const string Known = "/proc/cpuinfo";
        return !File.Exists(Known) ? null
            : File.ReadLines(Known).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim();
    }
}
