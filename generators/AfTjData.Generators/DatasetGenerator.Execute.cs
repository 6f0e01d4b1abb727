using System.Text;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AfTjData.Generators;

public sealed partial class DatasetGenerator
{
    /// <summary>A file of the data folder; null for a file that lies elsewhere or that the compiler does not read.</summary>
    private static DataFile? ReadFile(AdditionalText text, BuildOptions options, CancellationToken cancellation)
    {
        if (options.RelativePath(text.Path) is not { } path || DataPath.RoleOf(path) == DataRole.Other
            || (DataPath.RoleOf(path) != DataRole.Release && !path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        // What is not UTF-8 the C# compiler reads by its byte-order mark, or in whatever encoding the machine was set up with: here one text, there another.
        return text.GetText(cancellation) is { } source
            ? new DataFile(path, source.ToString(), source.Encoding is { } encoding and not UTF8Encoding ? encoding.WebName : null)
            : null;
    }

    private static void AddSource(SourceProductionContext output, GeneratedFile file) =>
        output.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8));

    private static void Report(SourceProductionContext output, EquatableArray<Compiler.Diagnostics.Diagnostic> diagnostics, BuildOptions options)
    {
        if (!options.Reports)
            return;
        foreach (var diagnostic in diagnostics)
            output.ReportDiagnostic(Descriptors.ToRoslyn(diagnostic, options));
    }
}
