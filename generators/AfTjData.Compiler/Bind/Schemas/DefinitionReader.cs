using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Reads one schema file into one definition, by itself.</summary>
internal static class DefinitionReader
{
    /// <summary>A kind, struct or enum; null where the file names none.</summary>
    public static object? Read(ParsedFile file, DiagnosticSink sink)
    {
        foreach (var word in new[] { "kind", "struct", "enum" })
        {
            if (file.Root[word] is not YamlScalar name)
                continue;
            var definition = new MapReader(file.Root, $"the {word} `{name.Value}`", file.Path, sink);
            if (definition.Name(word, required: true) is not { } valid)
                return null;
            var location = new Location(file.Path, name.Span);
            return word switch
            {
                "kind" => ReadKind(definition, valid, location, file, sink),
                "struct" => ReadStruct(definition, valid, location, file, sink),
                _ => EnumReader.Read(definition, valid, location, file, sink),
            };
        }

        if (!file.IsBroken)
        {
            var first = file.Root.Entries.Count > 0 ? file.Root.Entries[0].Key : null;
            sink.Report(Findings.BadSchema, file.Path, first?.Span ?? file.Root.Span,
                "A schema file says what it defines with `kind:`, `struct:` or `enum:`"
                + (first is null ? "" : Spelling.Suggest(first.Value, ["kind", "struct", "enum"])));
        }

        return null;
    }

    private static KindDefinition ReadKind(MapReader map, string name, Location location, ParsedFile file, DiagnosticSink sink)
    {
        var shape = new StructDefinition
        {
            Name = name,
            Location = location,
            Summary = map.Text("summary", required: !file.IsBroken) ?? "",
            Fields = FieldReader.Read(map.Map("fields", required: !file.IsBroken), file.Path, sink),
            Constraints = ConstraintReader.Read(map.List("constraints"), file.Path, sink),
        };
        var kind = new KindDefinition
        {
            Name = name,
            Location = location,
            Summary = shape.Summary,
            Fields = shape.Fields,
            Constraints = shape.Constraints,
            Plural = map.Name("plural", required: !file.IsBroken) ?? name + "s",
            HasMembers = map.Flag("members"),
            Caption = map.Text("caption", required: !file.IsBroken) ?? "",
            Find = map.Text("find"),
        };
        map.Finish();
        return kind;
    }

    private static StructDefinition ReadStruct(MapReader map, string name, Location location, ParsedFile file, DiagnosticSink sink)
    {
        var shape = new StructDefinition
        {
            Name = name,
            Location = location,
            Summary = map.Text("summary", required: !file.IsBroken) ?? "",
            Fields = FieldReader.Read(map.Map("fields", required: !file.IsBroken), file.Path, sink),
            Constraints = ConstraintReader.Read(map.List("constraints"), file.Path, sink),
        };
        map.Finish();
        return shape;
    }
}
