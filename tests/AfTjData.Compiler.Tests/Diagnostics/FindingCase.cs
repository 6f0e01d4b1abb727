using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics;

/// <summary>Files, what is wrong with them, and where: the marks <c>⟦…⟧</c> in the files stand around it.</summary>
/// <param name="Name">What the case shows, as a sentence.</param>
/// <param name="Files">The files that change the miniature.</param>
/// <param name="Findings">What is found, in the order of paths and places.</param>
public sealed record FindingCase(string Name, (string Path, string Yaml)[] Files, params (Finding Finding, string Message)[] Findings)
{
    /// <summary>A case of one file and one finding.</summary>
    internal static FindingCase Of(string name, string path, string yaml, Finding finding, string message) =>
        new(name, [(path, yaml)], (finding, message));

    /// <summary>A case of one finding in an event on top of the miniature's.</summary>
    internal static FindingCase OfEvent(string name, string yaml, Finding finding, string message) =>
        Of(name, Mini.Events, yaml, finding, message);
}
