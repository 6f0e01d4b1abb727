using System.Globalization;
using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Compiler.Tests.Miniature;

/// <summary>What came of compiling the miniature, and where findings were expected.</summary>
internal sealed record MiniResult(Compilation Compilation, IReadOnlyList<Location> Expected)
{
    /// <summary>Asserts that exactly these findings stand at the marks, in the order of paths and places, with these messages.</summary>
    public MiniResult Reports(params (Finding Finding, string Message)[] findings)
    {
        Assert.True(findings.Length == Expected.Count, "A test marks as many places as it names findings.");
        var expected = findings.Zip(Expected, (f, place) => Show(f.Finding, place, f.Message));
        var wanted = string.Join('\n', expected);
        // Both in full: a message that is cut in the middle does not tell which of its words is wrong.
        Assert.True(wanted == Shown, $"\nwanted\n{wanted}\nfound\n{Shown}");
        return this;
    }

    /// <summary>Asserts that nothing is wrong.</summary>
    public MiniResult IsClean() => Reports();

    /// <summary>The findings, a line each.</summary>
    public string Shown => string.Join('\n', Compilation.Diagnostics.Select(d => Show(d.Finding, d.Location, d.Message)));

    private static string Show(Finding finding, Location location, string message) => string.Create(CultureInfo.InvariantCulture,
        $"{location} to ({location.Span.EndLine},{location.Span.EndColumn}) [{location.Span.StartOffset}..{location.Span.EndOffset}] {finding.Id}: {message}");
}
