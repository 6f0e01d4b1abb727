using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AfTjData.Benchmarks.Cold;

/// <summary>What the just-in-time compiler had to compile while a program ran, as the runtime lists it.</summary>
internal static partial class JitMethods
{
    /// <summary>Runs a program and gives back its methods, each once, as declaring type, colon, name and parameters.</summary>
    public static IReadOnlyList<string> Of(string program, string listing)
    {
        var start = new ProcessStartInfo(program);
        start.Environment["DOTNET_JitStdOutFile"] = listing;
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. File.ReadLines(listing).Select(l => Line().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).Distinct()]
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    // "   1: JIT compiled Some.Type:Method(int):ref [Tier0, IL size=8, code size=9]"
    [GeneratedRegex(@"^\s*\d+: JIT compiled (.+?) \[[^\[\]]*\bsize=")]
    private static partial Regex Line();
}
