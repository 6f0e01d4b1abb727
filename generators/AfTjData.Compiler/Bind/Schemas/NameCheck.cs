using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Checks that the names of the schema become different C# names, none of which the library or C# needs itself.</summary>
internal static class NameCheck
{
    // The hand-written types of the library, and the namespaces and types its generated files name without a prefix.
    private static readonly string[] ReservedTypes =
    [
        "Dataset", "EdtfDate", "EdtfPrecision", "IRecord", "Locator", "PackedDataException", "Quantity", "QuantityBound",
        "RecordTable", "Ref", "RefList", "SizeWord", "Tables", "AfTjData", "System",
    ];

    // What object, records and IRecord bring along.
    private static readonly string[] ReservedProperties =
    [
        "Id", "Kind", "Caption", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
        "ReferenceEquals", "EqualityContract", "PrintMembers", "Deconstruct", "Clone", "Decode",
    ];

    public static void Check(Schema schema, DiagnosticSink sink)
    {
        var types = ReservedTypes.ToDictionary(t => t, _ => "the library", StringComparer.Ordinal);
        foreach (var kind in schema.Kinds)
        {
            Take(types, kind.Name, $"the kind `{kind.Name}`", kind.Location, sink);
            Take(types, kind.Plural, $"the plural of `{kind.Name}`", kind.Location, sink);
        }

        foreach (var shape in schema.Structs)
            Take(types, shape.Name, $"the struct `{shape.Name}`", shape.Location, sink);
        foreach (var definition in schema.Enums)
        {
            Take(types, definition.Name, $"the enum `{definition.Name}`", definition.Location, sink);
            var members = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var member in definition.Members)
                Take(members, member.Name, $"the member `{member.Name}`", member.Location, sink);
        }

        var lookups = ReverseLookup.Of(schema);
        foreach (var shape in schema.Kinds.Cast<ShapeDefinition>().Concat(schema.Structs))
        {
            var properties = ReservedProperties.ToDictionary(t => t, _ => "every record", StringComparer.Ordinal);
            properties[CSharpName.Pascal(shape.Name)] = "the type itself";
            foreach (var field in shape.Fields)
                Take(properties, field.Name, $"the field `{field.Name}`", field.Location, sink);
            foreach (var lookup in lookups)
            {
                if (lookup.Target == shape.Name && shape is KindDefinition)
                    Take(properties, lookup.Name, $"the reverse lookup `{lookup.Name}` on `{shape.Name}`", shape.Location, sink);
            }
        }
    }

    private static void Take(Dictionary<string, string> taken, string name, string what, Location location, DiagnosticSink sink)
    {
        var csharp = CSharpName.Pascal(name);
        if (taken.TryGetValue(csharp, out var owner))
            sink.Report(Findings.NameClash, location.Path, location.Span, $"{what} becomes `{csharp}` in C#, and so does a name of {owner}; rename it");
        else
            taken.Add(csharp, what);
    }
}
