using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Everything the schema files say. Equal when they are equal.</summary>
public sealed class Schema : IEquatable<Schema>
{
    private readonly EquatableArray<ParsedFile> _files;
    private readonly Dictionary<string, KindDefinition> _kinds;
    private readonly Dictionary<string, StructDefinition> _structs;
    private readonly Dictionary<string, EnumDefinition> _enums;

    internal Schema(
        EquatableArray<ParsedFile> files, IEnumerable<KindDefinition> kinds, IEnumerable<StructDefinition> structs,
        IEnumerable<EnumDefinition> enums, EquatableArray<Diagnostic> diagnostics)
    {
        _files = files;
        Kinds = kinds.OrderBy(k => k.Name, StringComparer.Ordinal).ToEquatableArray();
        Structs = structs.OrderBy(s => s.Name, StringComparer.Ordinal).ToEquatableArray();
        Enums = enums.OrderBy(e => e.Name, StringComparer.Ordinal).ToEquatableArray();
        _kinds = Kinds.ToDictionary(k => k.Name, StringComparer.Ordinal);
        _structs = Structs.ToDictionary(s => s.Name, StringComparer.Ordinal);
        _enums = Enums.ToDictionary(e => e.Name, StringComparer.Ordinal);
        Diagnostics = diagnostics;
        HasErrors = files.Any(f => f.Diagnostics.Count > 0) || diagnostics.Count > 0;
    }

    /// <summary>The record kinds by name.</summary>
    public EquatableArray<KindDefinition> Kinds { get; }

    /// <summary>The structs by name.</summary>
    public EquatableArray<StructDefinition> Structs { get; }

    /// <summary>The enums by name.</summary>
    public EquatableArray<EnumDefinition> Enums { get; }

    /// <summary>What is wrong with the definitions, apart from the YAML they stand in.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything is wrong; records are then not judged, because they would be judged by the wrong law.</summary>
    public bool HasErrors { get; }

    /// <summary>The kind of a name, or null.</summary>
    public KindDefinition? Kind(string name) => _kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The struct of a name, or null.</summary>
    public StructDefinition? Struct(string name) => _structs.TryGetValue(name, out var shape) ? shape : null;

    /// <summary>The enum of a name, or null.</summary>
    public EnumDefinition? Enum(string name) => _enums.TryGetValue(name, out var definition) ? definition : null;

    /// <summary>The enum a field is of, or null where the field is of none.</summary>
    public EnumDefinition? EnumOf(FieldDefinition field) => field.Type.Type == FieldType.Enum ? Enum(field.Type.Target!) : null;

    /// <summary>The struct a field is of, or null where the field is of none.</summary>
    public StructDefinition? StructOf(FieldDefinition field) => field.Type.Type == FieldType.Struct ? Struct(field.Type.Target!) : null;

    /// <inheritdoc/>
    public bool Equals(Schema? other) => other is not null && _files.Equals(other._files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Schema);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();
}
