using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace AfTjData.Generators;

/// <summary>Turns the compiler's findings into Roslyn's diagnostics.</summary>
internal static class Descriptors
{
    private const string Category = "AfTjData";

    // Not configurable: the C# compiler then stops after declarations and does not bury the mistake under errors that follow from it.
    private static readonly string[] ErrorTags = [WellKnownDiagnosticTags.NotConfigurable];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Findings.All.ToDictionary(f => f.Id, Describe, StringComparer.Ordinal);

    /// <summary>The descriptor of every finding.</summary>
    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    /// <summary>A located finding as Roslyn prints it.</summary>
    public static Diagnostic ToRoslyn(Compiler.Diagnostics.Diagnostic diagnostic, BuildOptions options)
    {
        var span = diagnostic.Location.Span;
        var location = Microsoft.CodeAnalysis.Location.Create(
            options.DataFolder + diagnostic.Location.Path,
            TextSpan.FromBounds(span.StartOffset, Math.Max(span.StartOffset, span.EndOffset)),
            new LinePositionSpan(
                new LinePosition(span.StartLine - 1, span.StartColumn - 1),
                new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
        return Diagnostic.Create(ById[diagnostic.Finding.Id], location, [diagnostic.Message]);
    }

    // The message is filled in by the compiler, so that generator and tools print the same words.
    private static DiagnosticDescriptor Describe(Finding finding) => new(
        finding.Id, finding.Title, "{0}", Category,
        finding.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "CONTRIBUTING.md#" + finding.Id.ToLower(CultureInfo.InvariantCulture),
        customTags: finding.Severity == Severity.Error ? ErrorTags : []);
}
