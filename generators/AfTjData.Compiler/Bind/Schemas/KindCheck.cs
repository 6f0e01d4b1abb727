using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Checks what a kind says of itself: its caption, and the field its names come from.</summary>
internal static class KindCheck
{
    // What DataPath keeps for something else.
    private static readonly string[] Reserved = ["schema", "dataset", "sentence-boundaries", "reviews", "releases"];

    public static void Check(KindDefinition kind, Schema schema, DiagnosticSink sink)
    {
        var names = kind.Fields.Select(f => f.Name);
        if (kind.Caption.Length > 0 && CanJudge(kind.Caption) && kind.Field(kind.Caption) is not { Type: { Type: FieldType.Line, IsList: false }, IsRequired: true })
        {
            Report(kind.CaptionLocation, $"`caption` names a required field of type line, and `{kind.Caption}` is none{Spelling.Suggest(kind.Caption, names)}");
        }

        if (kind.Find is { } find && CanJudge(find))
        {
            var shape = kind.Field(find) is { Type.IsList: true } field ? schema.StructOf(field) : null;
            var isKnown = shape is not { IsWhole: false } && shape?.Field("text") is not { IsTypeKnown: false } && shape?.Field("type") is not { IsTypeKnown: false };
            if (isKnown && (shape?.Field("text") is not { Type: { Type: FieldType.Line, IsList: false }, IsRequired: true }
                || shape.Field("type") is not { Type: { Type: FieldType.Enum, IsList: false }, IsRequired: true }))
            {
                Report(kind.FindLocation, $"`find` names a list of structs with a required `text` (line) and a required `type` (enum), and `{find}` is none{Spelling.Suggest(find, names)}");
            }
        }

        if (kind.Field("evidence") is { IsTypeKnown: true } evidence && evidence.Type != new TypeReference(FieldType.Struct, "evidence", true))
            Report(evidence.Location, "`evidence` is of type struct evidence[]");

        if (Reserved.Contains(kind.Plural))
            Report(kind.Location, $"`plural` cannot be `{kind.Plural}`, because that file or folder holds no records");

        // Of what could not be read nothing can be said but that.
        bool CanJudge(string field) => kind.Field(field) is { } known ? known.IsTypeKnown : kind.IsWhole;

        void Report(Location place, string message) => sink.Report(Findings.BadSchema, place.Path, place.Span, message);
    }
}
