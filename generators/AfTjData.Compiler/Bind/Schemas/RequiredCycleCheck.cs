using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Refuses structs that have to hold themselves: no value of such a struct would ever end.</summary>
internal static class RequiredCycleCheck
{
    /// <summary>Makes the field that closes a cycle optional, after its error.</summary>
    public static void Break(List<StructDefinition> structs, DiagnosticSink sink)
    {
        for (var i = 0; i < structs.Count; i++)
            structs[i] = structs[i] with { Fields = structs[i].Fields.Select(f => Check(structs[i], f)).ToEquatableArray() };

        FieldDefinition Check(StructDefinition shape, FieldDefinition field)
        {
            if (Needed(field) is not { } needed || !Reaches(needed, shape.Name, []))
                return field;
            sink.Report(Findings.BadSchema, field.Location.Path, field.Location.Span,
                $"The field `{field.Name}`: a `{shape.Name}` would have to hold another `{shape.Name}` without end; take `required` away, or make it a list");
            return field with { IsRequired = false };
        }

        bool Reaches(string from, string to, HashSet<string> seen) => from == to || (seen.Add(from)
            && structs.Where(s => s.Name == from).SelectMany(s => s.Fields).Any(f => Needed(f) is { } next && Reaches(next, to, seen)));
    }

    // The struct that a field cannot do without.
    private static string? Needed(FieldDefinition field) =>
        field is { IsRequired: true, Type: { Type: FieldType.Struct, IsList: false, Target: { } target } } ? target : null;
}
