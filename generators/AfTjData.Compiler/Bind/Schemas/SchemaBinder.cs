using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Binds the schema files: first every definition by itself, then what they say of one another.</summary>
public static class SchemaBinder
{
    /// <summary>The folder of the schema, below the data folder.</summary>
    public const string Folder = "schema/";

    /// <summary>Binds schema files. The order of the files does not matter.</summary>
    public static Schema Bind(IEnumerable<ParsedFile> files)
    {
        var sink = new DiagnosticSink();
        var ordered = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToEquatableArray();
        var kinds = new List<KindDefinition>();
        var structs = new List<StructDefinition>();
        var enums = new List<EnumDefinition>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in ordered)
        {
            switch (DefinitionReader.Read(file, sink))
            {
                case KindDefinition kind when IsNew("kind", kind.Name, kind.Location):
                    kinds.Add(kind);
                    break;
                case StructDefinition shape when IsNew("struct", shape.Name, shape.Location):
                    structs.Add(shape);
                    break;
                case EnumDefinition definition when IsNew("enum", definition.Name, definition.Location):
                    enums.Add(definition);
                    break;
            }
        }

        var known = new DefinedNames(kinds, structs, enums);
        // Where a type is misspelt, work goes on with the one that was meant, so that one slip stays one error.
        for (var i = 0; i < kinds.Count; i++)
            kinds[i] = kinds[i] with { Fields = ReferenceCheck.Repair(kinds[i].Fields, known, sink) };
        for (var i = 0; i < structs.Count; i++)
            structs[i] = structs[i] with { Fields = ReferenceCheck.Repair(structs[i].Fields, known, sink) };

        var schema = new Schema(ordered, kinds, structs, enums, EquatableArray<Diagnostic>.Empty);
        foreach (var kind in schema.Kinds)
            KindCheck.Check(kind, schema, sink);
        foreach (var shape in schema.Kinds.Cast<ShapeDefinition>().Concat(schema.Structs))
        {
            FieldCheck.Check(shape, schema, sink);
            ConstraintCheck.Check(shape, schema, sink);
        }

        NameCheck.Check(schema, sink);
        return new Schema(ordered, kinds, structs, enums, sink.ToArray());

        bool IsNew(string word, string name, Location location)
        {
            var key = word + " " + name;
            if (!taken.TryGetValue(key, out var first))
            {
                taken.Add(key, location.ToString());
                return true;
            }

            sink.Report(Findings.BadSchema, location.Path, location.Span, $"The {key} is defined in {first} already");
            return false;
        }
    }
}
