using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Records;

/// <summary>A record whose fields have the types that the schema gives them.</summary>
/// <param name="path">The file it stands in.</param>
/// <param name="id">Its id and where it stands.</param>
/// <param name="body">Its fields.</param>
/// <param name="isComplete">Whether everything in it could be bound; a record that could not is kept for its id.</param>
public sealed class BoundRecord(string path, Located<string> id, BoundStruct body, bool isComplete)
{
    /// <summary>The file the record stands in.</summary>
    public string Path { get; } = path;

    /// <summary>The record's id.</summary>
    public string Id => IdPlace.Value;

    /// <summary>The id and where it stands.</summary>
    public Located<string> IdPlace { get; } = id;

    /// <summary>The kind of record.</summary>
    public KindDefinition Kind => (KindDefinition)Body.Shape;

    /// <summary>The fields.</summary>
    public BoundStruct Body { get; } = body;

    /// <summary>Whether everything in it could be bound.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>The value of a field, or null.</summary>
    public BoundValue? this[string field] => Body[field];

    /// <summary>What later stages worked out from this record.</summary>
    internal RecordMemo Memo { get; } = new();
}

/// <summary>The records of one file. Equal when file and schema are equal.</summary>
public sealed class BoundFile(ParsedFile file, Schema schema, EquatableArray<BoundRecord> records, EquatableArray<Diagnostic> diagnostics)
    : IEquatable<BoundFile>
{
    private readonly Schema _schema = schema;

    /// <summary>The file as nodes.</summary>
    public ParsedFile File { get; } = file;

    /// <summary>The kind of the records; null where the file belongs to none.</summary>
    public KindDefinition? Kind { get; init; }

    /// <summary>Whether every record of the file is here: none was lost to a syntax error, a repeated key or a malformed id.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The records, in the order of the file.</summary>
    public EquatableArray<BoundRecord> Records { get; } = records;

    /// <summary>What is wrong with them, apart from the YAML.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <inheritdoc/>
    public bool Equals(BoundFile? other) => other is not null && File.Equals(other.File) && _schema.Equals(other._schema);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BoundFile);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}
