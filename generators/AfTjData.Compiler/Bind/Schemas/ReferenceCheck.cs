using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Checks that what a field's type names is defined.</summary>
internal static class ReferenceCheck
{
    private static readonly TypeReference Unknown = new(FieldType.Line, null, false);

    /// <summary>The fields, each with a type that exists: a misspelt one becomes the nearest, or a line where there is none.</summary>
    public static EquatableArray<FieldDefinition> Repair(EquatableArray<FieldDefinition> fields, DefinedNames known, DiagnosticSink sink) =>
        fields.Select(field => Repair(field, known, sink)).ToEquatableArray();

    private static FieldDefinition Repair(FieldDefinition field, DefinedNames known, DiagnosticSink sink)
    {
        var word = field.Type.Type switch
        {
            FieldType.Enum => "enum",
            FieldType.Ref => "kind",
            FieldType.Struct => "struct",
            _ => null,
        };
        if (word is null || field.Type.Target is not { } target || known.Of(word).Contains(target))
            return field;
        if (!known.MayExist(word, target))
        {
            sink.Report(Findings.UnknownDefinition, field.TargetLocation.Path, field.TargetLocation.Span, word, target, Spelling.Suggest(target, known.Of(word)));
            if (Spelling.Nearest(target, known.Of(word)) is { } near)
                return field with { Type = field.Type with { Target = near } };
        }

        return field with { Type = Unknown with { IsList = field.Type.IsList }, IsTypeKnown = false };
    }
}
