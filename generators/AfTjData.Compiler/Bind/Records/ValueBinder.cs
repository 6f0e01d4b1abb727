using System.Globalization;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Records;

/// <summary>Binds nodes to the types of one record's fields, and goes on after a mistake.</summary>
internal sealed class ValueBinder(string path, Schema schema, DiagnosticSink sink)
{
    /// <summary>Whether anything could not be bound.</summary>
    public bool Failed { get; private set; }

    /// <summary>Binds a mapping to a kind or struct.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="shape">What it should be.</param>
    /// <param name="what">How messages name it.</param>
    /// <param name="nameSpan">Where a missing field is reported.</param>
    public BoundStruct BindShape(YamlMap map, ShapeDefinition shape, string what, SourceSpan nameSpan)
    {
        var values = new BoundValue?[shape.Fields.Count];
        var present = new bool[shape.Fields.Count];
        foreach (var entry in map.Entries)
        {
            var index = shape.IndexOf(entry.Key.Value);
            if (index < 0)
            {
                var near = Spelling.Nearest(entry.Key.Value, shape.Fields.Select(f => f.Name));
                Fail(Findings.UnknownKey, entry.Key.Span, Capital(what), entry.Key.Value, Spelling.Suggest(near));
                // The misspelt field is not reported as missing too.
                if (near is not null)
                    present[shape.IndexOf(near)] = true;
                continue;
            }

            present[index] = true;
            values[index] = BindField(entry.Value, shape.Fields[index]);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (shape.Fields[i].IsRequired && !present[i])
                Fail(Findings.MissingField, nameSpan, Capital(what), shape.Fields[i].Name);
        }

        return new BoundStruct(map.Span, shape, values);
    }

    private BoundValue? BindField(YamlNode node, FieldDefinition field)
    {
        if (!field.Type.IsList)
            return BindOne(node, field);
        switch (node)
        {
            case YamlList list:
                // An empty list says no more than a field left out.
                if (list.Items.Count == 0)
                    return field.IsRequired ? Fail(Findings.MissingField, node.Span, $"The list `{field.Name}`", "an item") : null;
                return new BoundList(node.Span, [.. list.Items.Select(item => BindOne(item, field)).OfType<BoundValue>()]);
            case YamlRefused:
                Failed = true;
                return null;
            default:
                return Wrong(node, field, "a list");
        }
    }

    private BoundValue? BindOne(YamlNode node, FieldDefinition field)
    {
        if (node is YamlRefused)
        {
            Failed = true;
            return null;
        }

        if (schema.StructOf(field) is { } shape)
            return node is YamlMap map ? BindShape(map, shape, $"the {shape.Name}", map.Span) : Wrong(node, field, "a mapping");
        return node is YamlScalar scalar ? BindScalar(scalar, field) : Wrong(node, field, "a single value");
    }

    private BoundValue? BindScalar(YamlScalar scalar, FieldDefinition field)
    {
        var text = scalar.Value;
        if (text.Length == 0 || (scalar.IsPlain && text is "~" or "null"))
            return Fail(Findings.BadText, scalar.Span, $"`{field.Name}` is empty; give it a value, or leave the field out");
        return field.Type.Type switch
        {
            FieldType.Line => BindText(scalar, field, oneLine: true),
            FieldType.Text => BindText(scalar, field, oneLine: false),
            FieldType.Int => BindInt(scalar, field),
            FieldType.Decimal => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? new BoundDecimal(scalar.Span, number)
                : Fail(Findings.BadNumber, scalar.Span, text, "a decimal number"),
            FieldType.Bool => text is "true" or "false"
                ? new BoundNumber(scalar.Span, text == "true" ? 1 : 0)
                : Fail(Findings.WrongShape, scalar.Span, $"`{field.Name}`", "`true` or `false`", $"`{text}`"),
            FieldType.Date => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new BoundNumber(scalar.Span, (int)(day - DateTime.MinValue).TotalDays)
                : Fail(Findings.BadDate, scalar.Span, text),
            FieldType.Edtf => Shared.EdtfParser.TryParse(text, out var date, out var error, out var offset)
                ? new BoundEdtf(scalar.Span, date)
                : Fail(Findings.BadEdtf, scalar.From(offset), text, error),
            FieldType.Quantity => Shared.QuantityParser.TryParse(text, out var quantity, out var error, out var offset)
                ? new BoundQuantity(scalar.Span, quantity)
                : Fail(Findings.BadQuantity, scalar.From(offset), text, error),
            FieldType.Locator => LocatorParser.TryParse(text, scalar.Span, out var locator, out var error)
                ? locator
                : Fail(Findings.BadLocator, scalar.Span, text, error),
            FieldType.Enum => BindMember(scalar, schema.EnumOf(field)!),
            _ => BindReference(scalar, field),
        };
    }

    private BoundText? BindText(YamlScalar scalar, FieldDefinition field, bool oneLine)
    {
        var text = scalar.Value;
        if (oneLine && text.IndexOfAny(['\n', '\r']) >= 0)
            return Fail<BoundText>(Findings.BadText, scalar.Span, $"`{field.Name}` is one line, and a line break stands in it; join the lines, or fold them with `>-`");
        if (text.Trim().Length == 0)
            return Fail<BoundText>(Findings.BadText, scalar.Span, $"`{field.Name}` holds nothing but white space; give it a value, or leave the field out");
        // YAML's line ends arrive as line feeds whatever the file's; an escape can still spell the other sort.
        return new BoundText(scalar.Span, text.Trim().Replace("\r\n", "\n").Replace('\r', '\n'));
    }

    private BoundNumber? BindInt(YamlScalar scalar, FieldDefinition field)
    {
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= (field.Min ?? int.MinValue) && number <= (field.Max ?? int.MaxValue))
        {
            return new BoundNumber(scalar.Span, number);
        }

        var range = (field.Min, field.Max) switch
        {
            ({ } min, { } max) => FormattableString.Invariant($" from {min} to {max}"),
            ({ } min, null) => FormattableString.Invariant($" from {min} up"),
            (null, { } max) => FormattableString.Invariant($" up to {max}"),
            _ => "",
        };
        return Fail<BoundNumber>(Findings.BadNumber, scalar.Span, scalar.Value, "a whole number" + range);
    }

    private BoundMember? BindMember(YamlScalar scalar, EnumDefinition definition) => definition.Member(scalar.Value) is { } member
        ? new BoundMember(scalar.Span, member)
        : Fail<BoundMember>(Findings.UnknownMember, scalar.Span, $"The enum `{definition.Name}`", scalar.Value,
            definition.Hint(scalar.Value) is { Length: > 0 } hint
                ? hint
                : "; its members are " + string.Join(", ", definition.Members.Select(m => m.Name)));

    private BoundReference? BindReference(YamlScalar scalar, FieldDefinition field)
    {
        var slash = field.Type.IsAny ? scalar.Value.IndexOf('/') : -1;
        var kind = slash > 0 ? scalar.Value.Substring(0, slash) : field.Type.Target;
        var id = scalar.Value.Substring(slash + 1);
        if (slash == 0 || !Shared.AsciiId.IsValid(id))
            return Fail<BoundReference>(Findings.BadId, scalar.Span, scalar.Value);
        if (slash > 0 && schema.Kind(kind!) is null)
        {
            return Fail<BoundReference>(Findings.UnknownDefinition, scalar.Span, "kind", kind!, Spelling.Suggest(kind!, schema.Kinds.Select(k => k.Name)));
        }

        return new BoundReference(scalar.Span, kind, id);
    }

    private BoundValue? Wrong(YamlNode node, FieldDefinition field, string wanted) =>
        Fail(Findings.WrongShape, node.Span, $"`{field.Name}`", $"{wanted} ({field.Type})", node is YamlScalar { Value.Length: > 0 } scalar ? $"`{scalar.Value}`" : node.Describe());

    private BoundValue? Fail(Finding finding, SourceSpan span, params string[] arguments) => Fail<BoundValue>(finding, span, arguments);

    private T? Fail<T>(Finding finding, SourceSpan span, params string[] arguments)
        where T : BoundValue
    {
        Failed = true;
        sink.Report(finding, path, span, arguments);
        return null;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
