namespace AfTjData.Compiler.Diagnostics;

/// <summary>A stretch of a file: from the first character to just behind the last. Lines and columns count from 1, offsets from 0.</summary>
public readonly record struct SourceSpan(int StartOffset, int EndOffset, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The very start of a file, for what is wrong with a file as a whole.</summary>
    public static SourceSpan FileStart { get; } = new(0, 0, 1, 1, 1, 1);
}

/// <summary>A place in a file of the data folder.</summary>
/// <param name="Path">The file, relative to the data folder, with forward slashes.</param>
/// <param name="Span">Where in it.</param>
public readonly record struct Location(string Path, SourceSpan Span)
{
    /// <summary>The form editors and terminals turn into a link: <c>events.yaml(3,5)</c>.</summary>
    public override string ToString() => $"{Path}({Span.StartLine},{Span.StartColumn})";
}
