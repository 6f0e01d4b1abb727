using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Parse;

/// <summary>A file as located nodes. Equal when its input is equal, since parsing is a function of the input alone.</summary>
/// <param name="file">What was parsed.</param>
/// <param name="root">The top mapping; an empty one where the file holds none.</param>
/// <param name="isBroken">Whether a syntax error ended the file early: what stands in it is then not all there is.</param>
/// <param name="diagnostics">What was wrong.</param>
public sealed class ParsedFile(DataFile file, YamlMap root, bool isBroken, EquatableArray<Diagnostic> diagnostics) : IEquatable<ParsedFile>
{
    /// <summary>The file's path, relative to the data folder.</summary>
    public string Path => File.Path;

    /// <summary>What was parsed.</summary>
    public DataFile File { get; } = file;

    /// <summary>The top mapping.</summary>
    public YamlMap Root { get; } = root;

    /// <summary>Whether a syntax error ended the file early.</summary>
    public bool IsBroken { get; } = isBroken;

    /// <summary>What was wrong with it as YAML.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <inheritdoc/>
    public bool Equals(ParsedFile? other) => other is not null && File == other.File;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParsedFile);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}
