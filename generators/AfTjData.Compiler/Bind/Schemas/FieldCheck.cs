using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Checks that each attribute of a field goes with its type, and that a shape's fields find room in a row.</summary>
internal sealed class FieldCheck(Schema schema, DefinedNames known, DiagnosticSink sink)
{
    public void Check(ShapeDefinition shape)
    {
        var optional = RowLayout.Optional(shape).Count();
        if (optional > RowLayout.OptionalLimit)
        {
            sink.Report(Findings.BadSchema, shape.Location.Path, shape.Location.Span, FormattableString.Invariant(
                $"`{shape.Name}` has {optional} fields that a record can leave out, and a row has room for {RowLayout.OptionalLimit}; move some into a struct"));
        }

        foreach (var field in shape.Fields)
        {
            if (field.IsTypeKnown)
                Check(shape, field);
        }
    }

    private void Check(ShapeDefinition shape, FieldDefinition field)
    {
        var type = field.Type;
        if (field.IsIndexed && (shape is not KindDefinition || type.IsList || type.Type != FieldType.Enum))
            Report(field, "`index` is for an enum field of a kind");
        CheckReverse(field);
        if (field.Of.Count > 0 && !type.IsAny)
            Report(field, "`of` is for ref any");
        for (var i = 0; i < field.Of.Count; i++)
        {
            if (!known.MayExist("kind", field.Of[i]))
                sink.Report(Findings.UnknownDefinition, field.Location.Path, field.OfLocations[i].Span, "kind", field.Of[i], Spelling.Suggest(field.Of[i], known.Kinds));
        }

        if ((field.Min ?? field.Max) is not null && type.Type != FieldType.Int)
            Report(field, "`min` and `max` are for int");
        else if (field.Min > field.Max)
            Report(field, "`min` is greater than `max`, so that no number fits");
        if (field.Default is { } value)
            CheckDefault(field, value);
        if (type.Type == FieldType.Locator && !known.MayExist("kind", "source"))
            Report(field, "a locator points into a `source`, and the schema has no such kind");
    }

    private void CheckReverse(FieldDefinition field)
    {
        if (field.Reverse is not null && field.Type.Type is not (FieldType.Ref or FieldType.Locator))
            Report(field, "`reverse` names a lookup on the records a ref or locator points at; for a struct, write `reverse: { inner-field: name }`");
        foreach (var inner in field.InnerReverses)
        {
            var shape = schema.StructOf(field);
            var named = shape?.Field(inner.Field);
            if (named is { IsTypeKnown: false } || (named is null && shape is { IsWhole: false }))
                continue;
            if (named?.Type.Type is not (FieldType.Ref or FieldType.Locator))
                Report(field, $"`reverse` names `{inner.Field}`, which is no ref of the field's struct", inner.Location);
        }
    }

    private void CheckDefault(FieldDefinition field, string value)
    {
        if (field.IsRequired || field.Type.IsList)
            Report(field, "`default` is for a single field that is not required");
        else if (schema.EnumOf(field) is { } definition)
        {
            if (definition.IsWhole && definition.Member(value) is null)
                Report(field, $"the enum `{definition.Name}` has no member `{value}`{definition.Hint(value)}", field.DefaultLocation);
        }
        else if (field.Type.Type != FieldType.Bool || value is not ("true" or "false"))
            Report(field, "`default` is a member of the field's enum, or `true` or `false`", field.DefaultLocation);
    }

    private void Report(FieldDefinition field, string message, Location? place = null) =>
        sink.Report(Findings.BadSchema, field.Location.Path, (place ?? field.Location).Span, $"The field `{field.Name}`: {message}");
}
