namespace AfTjData.Package.Tests;

/// <summary>A fact about programs that think it is another day; skipped, with the reason, where Debian's <c>faketime</c> is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClockFactAttribute : FactAttribute
{
    // The build for programs with threads; the command `faketime` would load the other.
    private static readonly string? Library = Directory.Exists("/usr/lib")
        ? Directory.EnumerateFiles("/usr/lib", "libfaketimeMT.so.1", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 }).FirstOrDefault()
        : null;

    public ClockFactAttribute() => Skip = Library is null ? "Install Debian's package faketime: this test sets a clock of its own." : null;

    /// <summary>The environment of a program whose calendar is three years ahead.</summary>
    public static IReadOnlyDictionary<string, string> InThreeYears { get; } = new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = Library ?? "",
        ["FAKETIME"] = "+1095d",
        // Time that passes stays as it is: with these two wrong, waits of the runtime end at once, now and then.
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
        ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0",
        ["FAKETIME_DISABLE_SHM"] = "1",
    };
}
