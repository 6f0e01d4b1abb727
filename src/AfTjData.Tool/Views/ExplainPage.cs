using AfTjData.Compiler.Diagnostics;
using AfTjData.Tool.Explanations;
using AfTjData.Tool.Pages;

namespace AfTjData.Tool.Views;

/// <summary>Diagnostics as pages to read.</summary>
internal static class ExplainPage
{
    /// <summary>One of them.</summary>
    public static Page Of(Finding finding, IReadOnlyList<GuidePart> section) => new(
    [
        new Section($"{finding.Id} {finding.Title} ({Severity(finding)})", [.. section.Select(Block)]),
    ]);

    /// <summary>All of them, each in a line.</summary>
    public static Page OfAll(IReadOnlyList<Finding> findings) => new(
    [
        new Section("Errors: the data does not build", [Titles(findings, Compiler.Diagnostics.Severity.Error)]),
        new Section("Warnings: something to look at", [Titles(findings, Compiler.Diagnostics.Severity.Warning)]),
        new Section("More", [new Paragraph("`aftj explain ID` says what one means and how to mend it.")]),
    ]);

    /// <summary>The word for how bad it is.</summary>
    public static string Severity(Finding finding) => finding.Severity == Compiler.Diagnostics.Severity.Error ? "error" : "warning";

    private static NamedValues Titles(IReadOnlyList<Finding> findings, Severity severity) =>
        new([.. findings.Where(f => f.Severity == severity).Select(f => (f.Id, f.Title))]);

    private static Block Block(GuidePart part) => part.IsExample ? new Code(part.Text.Split('\n')) : new Paragraph(part.Text);
}
