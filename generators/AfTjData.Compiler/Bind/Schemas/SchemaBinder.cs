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
        var isWhole = true;
        foreach (var file in ordered)
        {
            var (definition, isNamed) = DefinitionReader.Read(file, sink);
            isWhole &= isNamed;
            switch (definition)
            {
                case KindDefinition kind when IsNew("kind", kind.Name, kind.Location):
                    kinds.Add(kind);
                    break;
                case StructDefinition shape when IsNew("struct", shape.Name, shape.Location):
                    structs.Add(shape);
                    break;
                case EnumDefinition words when IsNew("enum", words.Name, words.Location):
                    enums.Add(words);
                    break;
            }
        }

        var lost = NameCheck.DropTypes(kinds, structs, enums, sink);
        var known = new DefinedNames(kinds, structs, enums, lost, isWhole);
        // Where a type is misspelt, work goes on with the one that was meant, so that one slip stays one error.
        for (var i = 0; i < kinds.Count; i++)
            kinds[i] = (KindDefinition)Mended(kinds[i], known, sink);
        for (var i = 0; i < structs.Count; i++)
            structs[i] = (StructDefinition)Mended(structs[i], known, sink);
        for (var i = 0; i < enums.Count; i++)
            enums[i] = NameCheck.Distinct(enums[i], sink);
        RequiredCycleCheck.Break(structs, sink);

        var schema = new Schema(ordered, kinds, structs, enums, EquatableArray<Diagnostic>.Empty);
        var fieldCheck = new FieldCheck(schema, known, sink);
        var constraintCheck = new ConstraintCheck(schema, sink);
        foreach (var kind in schema.Kinds)
            KindCheck.Check(kind, schema, sink);
        foreach (var shape in schema.Kinds.Cast<ShapeDefinition>().Concat(schema.Structs))
        {
            fieldCheck.Check(shape);
            constraintCheck.Check(shape);
        }

        NameCheck.CheckLookups(schema, sink);
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

    private static ShapeDefinition Mended(ShapeDefinition shape, DefinedNames known, DiagnosticSink sink)
    {
        var fields = NameCheck.DistinctFields(shape, sink);
        return shape with { Fields = ReferenceCheck.Repair(fields, known, sink), IsWhole = shape.IsWhole && fields.Count == shape.Fields.Count };
    }
}
