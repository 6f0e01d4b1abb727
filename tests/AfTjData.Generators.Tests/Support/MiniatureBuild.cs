using Microsoft.CodeAnalysis;

namespace AfTjData.Generators.Tests.Support;

/// <summary>Builds the library over some data in memory and prints what <c>dotnet build</c> would.</summary>
internal static class MiniatureBuild
{
    /// <summary>The lines of the build, AFTJ and CS alike.</summary>
    public static string Print(IEnumerable<KeyValuePair<string, string>> files)
    {
        var pipeline = Pipeline.Start(files);
        var reported = pipeline.Result.Diagnostics;
        var library = LibrarySource.With(pipeline.Trees);
        // As the C# compiler does: an error that no setting can lower ends the build when declarations have been looked at.
        var stops = reported.Any(d => d.DefaultSeverity == DiagnosticSeverity.Error && d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        var compiled = stops ? library.GetParseDiagnostics().Concat(library.GetDeclarationDiagnostics()) : library.GetDiagnostics();
        return string.Join('\n', reported.Concat(compiled.Where(d => d.Severity >= DiagnosticSeverity.Warning))
            .Select(d => d.Id.StartsWith("AFTJ", StringComparison.Ordinal) ? Printed.Line(d, Pipeline.DataFolder) : d.ToString())
            .Order(StringComparer.Ordinal));
    }
}
