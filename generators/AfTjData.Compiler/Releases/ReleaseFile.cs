using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>What a file of <c>releases/</c> says of a version: every id with hashes, the schema in outline, the texts, the redirects.</summary>
/// <remarks>Equal when path and text are equal. The records are the bulk of it, and are read when they are asked for.</remarks>
public sealed class ReleaseFile : IEquatable<ReleaseFile>
{
    /// <summary>The folder of the files, below the data folder.</summary>
    public const string Folder = "releases/";

    private const string Extension = ".json";

    private readonly Lazy<string> _sha256;
    private readonly Lazy<ReleasedRecords> _records;

    internal ReleaseFile(DataFile file, Lazy<ReleasedRecords> records)
    {
        File = file;
        _records = records;
        _sha256 = new Lazy<string>(() => ReleaseHash.Whole(file.Text));
    }

    /// <summary>The file.</summary>
    public DataFile File { get; }

    /// <summary>The version.</summary>
    public string Version { get; init; } = "";

    /// <summary>The title of the dataset.</summary>
    public string Title { get; init; } = "";

    /// <summary>The day the data was last changed, YYYY-MM-DD.</summary>
    public string Date { get; init; } = "";

    /// <summary>The version of the schema.</summary>
    public int SchemaVersion { get; init; }

    /// <summary>The SHA-256 of the records in canonical form.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The release before; null of the first.</summary>
    public PreviousRelease? Previous { get; init; }

    /// <summary>The SHA-256 of each locked text, by source.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>Kinds, structs and enums in outline.</summary>
    public SchemaOutline Schema { get; init; } = SchemaOutline.Empty;

    /// <summary>The hash of what the library answers of the members of enums (<see cref="EnumAnswers"/>); null in a file that does not say.</summary>
    public string? Codes { get; init; }

    /// <summary>The retired members of enums.</summary>
    public EquatableArray<ReleasedMember> Retired { get; init; }

    /// <summary>The redirects.</summary>
    public EquatableArray<ReleasedRedirect> Redirects { get; init; }

    /// <summary>Every record by kind and id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, ReleasedRecord>> Records => _records.Value.ByKind;

    /// <summary>The SHA-256 of the file, in 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>What is wrong with the file, apart from its records; nothing is concluded from one with errors.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What is wrong with the part that lists the records. To ask reads it.</summary>
    public EquatableArray<Diagnostic> RecordDiagnostics => _records.Value.Diagnostics;

    /// <summary>Where <c>version</c> stands.</summary>
    internal SourceSpan VersionSpan { get; init; }

    /// <summary>Where <c>previous</c> stands.</summary>
    internal SourceSpan PreviousSpan { get; init; }

    /// <summary>The file of a version, below the data folder.</summary>
    public static string PathOf(string version) => Folder + version + Extension;

    /// <summary>Whether a path below the data folder is that of a release file.</summary>
    public static bool IsPath(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal) && path.IndexOf('/', Folder.Length) < 0;

    /// <inheritdoc/>
    public bool Equals(ReleaseFile? other) => other is not null && File == other.File;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReleaseFile);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}

/// <summary>The records of a release, and what is wrong with that part of the file.</summary>
/// <param name="ByKind">The records by kind and id.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record ReleasedRecords(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, ReleasedRecord>> ByKind, EquatableArray<Diagnostic> Diagnostics);
