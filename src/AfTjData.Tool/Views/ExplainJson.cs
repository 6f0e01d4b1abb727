using AfTjData.Compiler.Diagnostics;
using AfTjData.Tool.Explanations;

namespace AfTjData.Tool.Views;

/// <summary>Diagnostics as JSON.</summary>
internal static class ExplainJson
{
    /// <summary>One of them.</summary>
    public static string Of(Finding finding, IReadOnlyList<GuidePart> section) => ToolJson.Write(new
    {
        finding.Id,
        finding.Title,
        Severity = ExplainPage.Severity(finding),
        Text = section.Where(p => !p.IsExample).Select(p => p.Text),
        Examples = section.Where(p => p.IsExample).Select(p => p.Text),
    });

    /// <summary>All of them.</summary>
    public static string OfAll(IReadOnlyList<Finding> findings) =>
        ToolJson.Write(new { Diagnostics = findings.Select(f => new { f.Id, f.Title, Severity = ExplainPage.Severity(f) }) });
}
