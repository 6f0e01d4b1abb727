using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Checks that each attribute of a field goes with its type.</summary>
internal static class FieldCheck
{
    public static void Check(ShapeDefinition shape, Schema schema, DiagnosticSink sink)
    {
        foreach (var field in shape.Fields)
        {
            var type = field.Type;
            if (field.IsIndexed && (shape is not KindDefinition || type.IsList || type.Type != FieldType.Enum))
                Report(field, "`index` is for an enum field of a kind");
            if (field.Reverse is not null && type.Type is not (FieldType.Ref or FieldType.Locator))
                Report(field, "`reverse` names a lookup on the records a ref or locator points at; for a struct, write `reverse: { inner-field: name }`");
            foreach (var inner in field.InnerReverses)
            {
                if (schema.StructOf(field)?.Field(inner.Field)?.Type.Type is not (FieldType.Ref or FieldType.Locator))
                    Report(field, $"`reverse` names `{inner.Field}`, which is no ref of the field's struct");
            }

            if (field.Of.Count > 0 && !type.IsAny)
                Report(field, "`of` is for ref any");
            foreach (var kind in field.Of)
            {
                if (schema.Kind(kind) is null)
                    sink.Report(Findings.UnknownDefinition, field.Location.Path, field.Location.Span, "kind", kind, Spelling.Suggest(kind, schema.Kinds.Select(k => k.Name)));
            }

            if ((field.Min ?? field.Max) is not null && type.Type != FieldType.Int)
                Report(field, "`min` and `max` are for int");
            if (field.Default is { } value)
                CheckDefault(field, value);
            if (type.Type == FieldType.Locator && schema.Kind("source") is null)
                Report(field, "a locator points into a `source`, and the schema has no such kind");
        }

        void CheckDefault(FieldDefinition field, string value)
        {
            if (field.IsRequired || field.Type.IsList)
                Report(field, "`default` is for a single field that is not required");
            else if (schema.EnumOf(field) is { } definition)
            {
                if (definition.Member(value) is null)
                    Report(field, $"the enum `{definition.Name}` has no member `{value}`{Spelling.Suggest(value, definition.Members.Select(m => m.Name))}");
            }
            else if (field.Type.Type != FieldType.Bool || value is not ("true" or "false"))
                Report(field, "`default` is a member of the field's enum, or `true` or `false`");
        }

        void Report(FieldDefinition field, string message) =>
            sink.Report(Findings.BadSchema, field.Location.Path, field.Location.Span, $"The field `{field.Name}`: {message}");
    }
}
