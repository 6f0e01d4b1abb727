using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Checks what a kind says of itself: its caption, and the field its names come from.</summary>
internal static class KindCheck
{
    public static void Check(KindDefinition kind, Schema schema, DiagnosticSink sink)
    {
        var names = kind.Fields.Select(f => f.Name);
        if (kind.Caption.Length > 0 && kind.Field(kind.Caption) is not { Type: { Type: FieldType.Line, IsList: false }, IsRequired: true })
        {
            Report($"`caption` names a required field of type line, and `{kind.Caption}` is none{Spelling.Suggest(kind.Caption, names)}");
        }

        if (kind.Find is { } find)
        {
            var shape = kind.Field(find) is { Type.IsList: true } field ? schema.StructOf(field) : null;
            if (shape?.Field("text") is not { Type: { Type: FieldType.Line, IsList: false }, IsRequired: true }
                || shape.Field("type") is not { Type: { Type: FieldType.Enum, IsList: false }, IsRequired: true })
            {
                Report($"`find` names a list of structs with a required `text` (line) and a required `type` (enum), and `{find}` is none{Spelling.Suggest(find, names)}");
            }
        }

        if (kind.Field("evidence") is { } evidence && evidence.Type != new TypeReference(FieldType.Struct, "evidence", true))
            Report("`evidence` is of type struct evidence[]");

        void Report(string message) => sink.Report(Findings.BadSchema, kind.Location.Path, kind.Location.Span, message);
    }
}
