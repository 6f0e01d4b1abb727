using System.Collections.Immutable;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Support;

namespace AfTjData.Generators;

/// <summary>The linked dataset, equal when everything it was linked from is equal.</summary>
internal sealed class LinkedResult : IEquatable<LinkedResult>
{
    private readonly Schema _schema;
    private readonly EquatableArray<BoundFile> _files;
    private readonly DataFrame _frame;
    private readonly LinkedDataset _dataset;

    private LinkedResult(Schema schema, EquatableArray<BoundFile> files, DataFrame frame)
    {
        _schema = schema;
        _files = files;
        _frame = frame;
        _dataset = Linker.Link(schema, files, frame.Header, frame.Locks, frame.Redirects, frame.History);
        Diagnostics = frame.Diagnostics.Concat(_dataset.Diagnostics).ToEquatableArray();
    }

    /// <summary>What is wrong with the dataset as a whole, and with what stands beside the records.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Links what the earlier steps made.</summary>
    public static LinkedResult Of(Schema schema, ImmutableArray<BoundFile> files, DataFrame frame) =>
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
