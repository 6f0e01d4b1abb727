using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Checks that a constraint names fields that exist and have the types it needs.</summary>
internal static class ConstraintCheck
{
    public static void Check(ShapeDefinition shape, Schema schema, DiagnosticSink sink)
    {
        foreach (var constraint in shape.Constraints)
        {
            var names = constraint.UnlessField is null ? constraint.Fields : constraint.Fields.Append(constraint.UnlessField);
            var unknown = names.FirstOrDefault(f => shape.Field(f) is null);
            if (unknown is not null)
            {
                Report($"a constraint names `{unknown}`, which is no field{Spelling.Suggest(unknown, shape.Fields.Select(f => f.Name))}");
                continue;
            }

            var fields = constraint.Fields.Select(f => shape.Field(f)!).ToArray();
            switch (constraint.Type)
            {
                case ConstraintType.Fits:
                    CheckFits(fields[0], fields[1]);
                    break;
                case ConstraintType.UnitOf when fields[0].Type.Type != FieldType.Quantity || schema.EnumOf(fields[1]) is null:
                    Report("`unit-of` takes a quantity and an enum");
                    break;
                case ConstraintType.NotAfterSource when fields[0].Type.Type is not (FieldType.Edtf or FieldType.Date):
                    Report("`not-after-source` takes a date");
                    break;
            }

            if (constraint.UnlessField is { } unless)
            {
                var members = schema.EnumOf(shape.Field(unless)!)?.Members.Select(m => m.Name).ToArray() ?? [];
                foreach (var member in constraint.UnlessMembers)
                {
                    if (!members.Contains(member))
                        Report($"`unless` names `{member}`, which is no member of the enum of `{unless}`{Spelling.Suggest(member, members)}");
                }
            }
        }

        void CheckFits(FieldDefinition first, FieldDefinition second)
        {
            if (schema.EnumOf(first) is not { } fitting || schema.EnumOf(second) is not { } fitted)
            {
                Report("`fits` takes two enum fields");
                return;
            }

            foreach (var member in fitting.Members)
            {
                foreach (var name in member.Fits)
                {
                    if (fitted.Member(name) is null)
                    {
                        sink.Report(Findings.UnknownMember, member.Location.Path, member.Location.Span,
                            $"The enum `{fitted.Name}`", name, Spelling.Suggest(name, fitted.Members.Select(m => m.Name)));
                    }
                }
            }
        }

        void Report(string message) =>
            sink.Report(Findings.BadSchema, shape.Location.Path, shape.Location.Span, $"`{shape.Name}`: {message}");
    }
}
