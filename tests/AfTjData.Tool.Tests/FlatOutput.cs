using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>What a run printed, for tests that care for the words and not for where lines break.</summary>
internal static partial class FlatOutput
{
    /// <summary>The output on one line, with a single space wherever there was room.</summary>
    public static string Flat(this ProcessResult run) => Room().Replace(run.Output, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Room();
}
