using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>The names that the schema files define.</summary>
internal sealed class DefinedNames(
    IEnumerable<KindDefinition> kinds, IEnumerable<StructDefinition> structs, IEnumerable<EnumDefinition> enums)
{
    public HashSet<string> Kinds { get; } = new(kinds.Select(k => k.Name), StringComparer.Ordinal);

    public HashSet<string> Structs { get; } = new(structs.Select(s => s.Name), StringComparer.Ordinal);

    public HashSet<string> Enums { get; } = new(enums.Select(e => e.Name), StringComparer.Ordinal);
}

/// <summary>Checks that what a field's type names is defined.</summary>
internal static class ReferenceCheck
{
    private static readonly TypeReference Unknown = new(FieldType.Line, null, false);

    /// <summary>The fields, each with a type that exists: a misspelt one becomes the nearest, or a line where there is none.</summary>
    public static EquatableArray<FieldDefinition> Repair(EquatableArray<FieldDefinition> fields, DefinedNames known, DiagnosticSink sink)
    {
        var repaired = new List<FieldDefinition>();
        foreach (var field in fields)
        {
            var (word, names) = field.Type.Type switch
            {
                FieldType.Enum => ("enum", known.Enums),
                FieldType.Ref => ("kind", known.Kinds),
                FieldType.Struct => ("struct", known.Structs),
                _ => ("", null),
            };
            if (names is null || field.Type.Target is not { } target || names.Contains(target))
            {
                repaired.Add(field);
                continue;
            }

            var near = Spelling.Nearest(target, names);
            sink.Report(Findings.UnknownDefinition, field.Location.Path, field.Location.Span, word, target, Spelling.Suggest(target, names));
            repaired.Add(field with { Type = near is null ? Unknown with { IsList = field.Type.IsList } : field.Type with { Target = near } });
        }

        return repaired.ToEquatableArray();
    }
}
