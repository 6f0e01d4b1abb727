using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Diagnostics;

/// <summary>Collects what a stage finds in one file or in the whole, so that work goes on after a mistake.</summary>
/// <remarks>Not thread safe; every stage makes its own.</remarks>
public sealed class DiagnosticSink
{
    // A message is a line to read, not the place to repeat a page of text.
    private const int LongestArgument = 1000;

    private readonly List<Diagnostic> _found = [];

    /// <summary>Whether anything found so far is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How much was found so far.</summary>
    public int Count => _found.Count;

    /// <summary>Whether a mistake of some sort was found so far.</summary>
    public bool Any(Func<Diagnostic, bool> isMeant) => _found.Exists(d => isMeant(d));

    /// <summary>Notes a mistake.</summary>
    public void Report(Finding finding, string path, SourceSpan span, params string[] arguments)
    {
        _found.Add(new Diagnostic(finding, new Location(path, span), arguments.Select(Shorten).ToEquatableArray()));
        HasErrors |= finding.Severity == Severity.Error;
    }

    /// <summary>Notes what was found before.</summary>
    public void Report(EquatableArray<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            _found.Add(diagnostic);
            HasErrors |= diagnostic.Finding.Severity == Severity.Error;
        }
    }

    /// <summary>What was found, in the order of discovery.</summary>
    public EquatableArray<Diagnostic> ToArray() => new([.. _found]);

    // Half of a surrogate pair at the cut would make the message text that nobody can encode.
    private static string Shorten(string text) => text.Length <= LongestArgument
        ? text
        : text.Substring(0, LongestArgument - (char.IsHighSurrogate(text[LongestArgument - 1]) ? 1 : 0)) + "...";
}
