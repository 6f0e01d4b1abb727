using Microsoft.CodeAnalysis.Text;

namespace AfTjData.Mutations.Choosing;

/// <summary>The part of the code that a fault is in.</summary>
internal enum Stage
{
    /// <summary>The compiler's stage that gives meaning to what was parsed.</summary>
    Bind,

    /// <summary>The compiler's stage that joins files to a dataset.</summary>
    Link,

    /// <summary>The value types, in the library alone.</summary>
    Values,

    /// <summary>The value types' source that library and compiler share.</summary>
    SharedValues,
}

/// <summary>One deliberate fault.</summary>
/// <param name="Id">Made of what the fault is and which member it is in, not of its line: it stays while that member stays.</param>
/// <param name="Operator">The kind of mistake.</param>
/// <param name="Stage">The part of the code.</param>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">Where the spoilt node begins, counted from 1.</param>
/// <param name="Member">The member that it is in.</param>
/// <param name="Body">The part of the member that is swapped.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Before">Its text.</param>
/// <param name="After">What is written in its place.</param>
internal sealed record Fault(string Id, string Operator, Stage Stage, string File, int Line, string Member, TextSpan Body, TextSpan Span, string Before, string After)
{
    /// <summary>What changes, on one line.</summary>
    public string Text => $"{Short(Before)} -> {(After.Length == 0 ? "(nothing)" : Short(After))}";

    /// <summary>The file's name and the line.</summary>
    public string Place => $"{Path.GetFileName(File)}:{Line}";

    private static string Short(string text)
    {
        var flat = Flat(text);
        return flat.Length <= 90 ? flat : $"{flat[..60]} … {flat[^25..]}";
    }

    /// <summary>A text without line ends and indentation.</summary>
    internal static string Flat(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
