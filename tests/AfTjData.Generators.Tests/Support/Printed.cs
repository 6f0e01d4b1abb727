using Microsoft.CodeAnalysis;

namespace AfTjData.Generators.Tests.Support;

/// <summary>Diagnostics in the form in which a build prints them.</summary>
internal static class Printed
{
    /// <summary><c>events.yaml(3,5): error AFTJ0021</c>: place, severity and id, the path below a folder where it lies there.</summary>
    public static string Line(Diagnostic diagnostic, string folder)
    {
        var span = diagnostic.Location.GetMappedLineSpan();
        var path = span.Path.StartsWith(folder, StringComparison.Ordinal) ? span.Path[folder.Length..] : span.Path;
        var place = diagnostic.Location == Location.None ? "" : $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}";
    }
}
