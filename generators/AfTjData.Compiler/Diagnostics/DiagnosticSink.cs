using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Diagnostics;

/// <summary>Collects what a stage finds in one file or in the whole, so that work goes on after a mistake.</summary>
/// <remarks>Not thread safe; every stage makes its own.</remarks>
public sealed class DiagnosticSink
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>Whether anything found so far is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Notes a mistake.</summary>
    public void Report(Finding finding, string path, SourceSpan span, params string[] arguments)
    {
        _found.Add(new Diagnostic(finding, new Location(path, span), new EquatableArray<string>(arguments)));
        HasErrors |= finding.Severity == Severity.Error;
    }

    /// <summary>What was found, in the order of discovery.</summary>
    public EquatableArray<Diagnostic> ToArray() => new([.. _found]);
}
