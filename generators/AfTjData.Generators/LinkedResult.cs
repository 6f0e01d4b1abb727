using System.Collections.Immutable;
using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Generators;

/// <summary>The linked dataset, equal when everything it was linked from is equal.</summary>
internal sealed class LinkedResult : IEquatable<LinkedResult>
{
    private readonly Schema _schema;
    private readonly EquatableArray<BoundFile> _files;
    private readonly EquatableArray<ParsedFile> _frame;
    private readonly LinkedDataset _dataset;

    private LinkedResult(Schema schema, EquatableArray<BoundFile> files, EquatableArray<ParsedFile> frame)
    {
        _schema = schema;
        _files = files;
        _frame = frame;
        var header = frame.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Header) is { } headerFile
            ? DatasetHeader.Read(headerFile)
            : DatasetHeader.Missing;
        var locks = frame.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Lock) is { } lockFile
            ? SourceLocks.Read(lockFile)
            : SourceLocks.None;
        _dataset = Linker.Link(schema, files, header, locks);
        Diagnostics = header.Diagnostics.Concat(locks.Diagnostics).Concat(_dataset.Diagnostics).ToEquatableArray();
    }

    /// <summary>What is wrong with the dataset as a whole, its header and its lock.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Links what the earlier steps made.</summary>
    public static LinkedResult Of(Schema schema, ImmutableArray<BoundFile> files, EquatableArray<ParsedFile> frame) =>
        new(schema, files.ToEquatableArray(), frame);

    /// <summary>Packs the tables and emits them.</summary>
    public EquatableArray<GeneratedFile> EmitTables() => Emitter.EmitTables(_dataset, Packer.Pack(_dataset));

    /// <inheritdoc/>
    public bool Equals(LinkedResult? other) =>
        other is not null && _schema.Equals(other._schema) && _frame.Equals(other._frame) && _files.Equals(other._files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinkedResult);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();
}
