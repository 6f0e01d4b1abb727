using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>What a file of <c>releases/</c> says of a version: every id with hashes, the schema in outline, the texts, the redirects.</summary>
/// <remarks>Equal when its text is equal. The records are the bulk of it, and are read when they are asked for.</remarks>
public sealed class ReleaseFile : IEquatable<ReleaseFile>
{
    private readonly Lazy<ReleasedRecords> _records;

    internal ReleaseFile(DataFile file, Lazy<ReleasedRecords> records)
    {
        File = file;
        _records = records;
    }

    /// <summary>The folder of the files, below the data folder.</summary>
    public const string Folder = "releases/";

    /// <summary>The file of a version, below the data folder.</summary>
    public static string PathOf(string version) => Folder + version + ".json";

    /// <summary>The file.</summary>
    public DataFile File { get; }

    /// <summary>The SHA-256 of the file, in 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The version.</summary>
    public required string Version { get; init; }

    /// <summary>The title of the dataset.</summary>
    public required string Title { get; init; }

    /// <summary>The day the data was last changed, YYYY-MM-DD.</summary>
    public required string Date { get; init; }

    /// <summary>The version of the schema.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The SHA-256 of the records in canonical form.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The release before; null of the first.</summary>
    public PreviousRelease? Previous { get; init; }

    /// <summary>The SHA-256 of each locked text, by source.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>Kinds, structs and enums in outline.</summary>
    public required SchemaOutline Schema { get; init; }

    /// <summary>The retired members of enums.</summary>
    public EquatableArray<RetiredMember> Retired { get; init; }

    /// <summary>The redirects.</summary>
    public EquatableArray<ReleasedRedirect> Redirects { get; init; }

    /// <summary>Where <c>version</c> and <c>previous</c> stand, for what is wrong with them.</summary>
    internal SourceSpan VersionSpan { get; init; }

    /// <inheritdoc cref="VersionSpan"/>
    internal SourceSpan PreviousSpan { get; init; }

    /// <summary>Every record by kind and id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, ReleasedRecord>> Records => _records.Value.ByKind;

    /// <summary>What is wrong with the file; nothing is concluded from one with errors.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The file's name without its extension.</summary>
    public string Name => File.Path.Substring(Folder.Length, File.Path.Length - Folder.Length - ".json".Length);

    /// <inheritdoc/>
    public bool Equals(ReleaseFile? other) => other is not null && File == other.File;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReleaseFile);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}

/// <summary>The records of a release, and what is wrong with that part of the file.</summary>
internal sealed record ReleasedRecords(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, ReleasedRecord>> ByKind, EquatableArray<Diagnostic> Diagnostics);
