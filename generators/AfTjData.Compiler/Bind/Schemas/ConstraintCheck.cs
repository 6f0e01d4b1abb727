using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Checks that constraints name fields that exist and have the types they need.</summary>
internal sealed class ConstraintCheck(Schema schema, DiagnosticSink sink)
{
    // Two shapes can hold one pair of enums against each other; what is wrong with the enums is wrong once.
    private readonly HashSet<(string, string)> _checkedFits = [];

    public void Check(ShapeDefinition shape)
    {
        foreach (var constraint in shape.Constraints)
        {
            var names = constraint.UnlessField is null ? constraint.Fields : constraint.Fields.Append(constraint.UnlessField);
            var fields = names.Select(shape.Field).ToArray();
            var unknown = Array.IndexOf(fields, null);
            if (unknown < 0 && fields.All(f => f!.IsTypeKnown))
                CheckTypes(constraint, fields!);
            else if (unknown >= 0 && shape.IsWhole)
            {
                var name = names.ElementAt(unknown);
                Report(constraint, $"`{shape.Name}` has no field `{name}`, which this constraint names{Spelling.Suggest(name, shape.Fields.Select(f => f.Name))}",
                    unknown < constraint.FieldLocations.Count ? constraint.FieldLocations[unknown] : constraint.UnlessLocation);
            }
        }
    }

    private void CheckTypes(ConstraintDefinition constraint, FieldDefinition[] fields)
    {
        switch (constraint.Type)
        {
            case ConstraintType.Fits:
                CheckFits(constraint, fields[0], fields[1]);
                break;
            case ConstraintType.UnitOf when fields[0].Type is not { Type: FieldType.Quantity, IsList: false } || SingleEnum(fields[1]) is null:
                Report(constraint, "`unit-of` takes a quantity and an enum, neither of them a list");
                break;
            case ConstraintType.NotAfterSource when fields[0].Type is not { Type: FieldType.Edtf or FieldType.Date, IsList: false }:
                Report(constraint, "`not-after-source` takes a date that is no list");
                break;
        }

        if (constraint.UnlessField is not null)
            CheckUnless(constraint, fields[fields.Length - 1]);
    }

    private void CheckUnless(ConstraintDefinition constraint, FieldDefinition field)
    {
        if (SingleEnum(field) is not { } definition)
        {
            Report(constraint, $"`unless` names an enum field that is no list, and `{field.Name}` is none");
            return;
        }

        for (var i = 0; i < constraint.UnlessMembers.Count; i++)
        {
            var member = constraint.UnlessMembers[i];
            if (definition.IsWhole && definition.Member(member) is null)
            {
                Report(constraint, $"`unless` names `{member}`, which is no member of the enum `{definition.Name}`{definition.Hint(member)}",
                    constraint.MemberLocations[i]);
            }
        }
    }

    private void CheckFits(ConstraintDefinition constraint, FieldDefinition first, FieldDefinition second)
    {
        if (SingleEnum(first) is not { } fitting || SingleEnum(second) is not { } fitted)
        {
            Report(constraint, "`fits` takes two enum fields, neither of them a list");
            return;
        }

        if (!fitted.IsWhole || !_checkedFits.Add((fitting.Name, fitted.Name)))
            return;
        foreach (var member in fitting.Members)
        {
            foreach (var name in member.Fits)
            {
                if (fitted.Member(name.Value) is null)
                {
                    sink.Report(Findings.UnknownMember, member.Location.Path, name.Span,
                        $"The enum `{fitted.Name}`", name.Value, fitted.Hint(name.Value));
                }
            }
        }
    }

    private EnumDefinition? SingleEnum(FieldDefinition field) => field.Type.IsList ? null : schema.EnumOf(field);

    private void Report(ConstraintDefinition constraint, string message, Location? place = null) =>
        sink.Report(Findings.BadSchema, constraint.Location.Path, (place ?? constraint.Location).Span, message);
}
