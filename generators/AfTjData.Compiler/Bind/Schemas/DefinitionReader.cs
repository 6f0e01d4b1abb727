using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Reads one schema file into one definition, by itself.</summary>
internal static class DefinitionReader
{
    private static readonly string[] KindKeys = ["plural", "members", "summary", "caption", "find", "fields", "constraints"];
    private static readonly string[] StructKeys = ["summary", "fields", "constraints"];
    private static readonly string[] EnumKeys = ["summary", "members", "retired"];

    /// <summary>A kind, struct or enum. Where a file does not say which, or calls it by a misspelt name, work goes on with what its place says.</summary>
    public static (object Definition, bool IsNamed) Read(ParsedFile file, DiagnosticSink sink)
    {
        var (word, name, isStated, location) = DefinitionHeading.Read(file, sink);
        return (word switch
        {
            "kind" => ReadKind(Reader(KindKeys), name, location, file, sink),
            "struct" => ReadStruct(Reader(StructKeys), name, location, file, sink),
            _ => EnumReader.Read(Reader(EnumKeys), name, location, file, sink),
        }, isStated);

        MapReader Reader(string[] keys) => new(DefinitionHeading.Without(file.Root), $"the {word} `{name}`", file.Path, sink, keys);
    }

    /// <summary>Whether a file can be asked for what it lacks: one that broke off, or holds nothing, has its error.</summary>
    public static bool HasEnd(ParsedFile file) => !file.IsBroken && file.Root.Entries.Count > 0;

    private static KindDefinition ReadKind(MapReader map, string name, Location location, ParsedFile file, DiagnosticSink sink)
    {
        var shape = ReadShape(map, name, location, file, sink);
        var kind = new KindDefinition
        {
            Name = name,
            Location = location,
            Summary = shape.Summary,
            Fields = shape.Fields,
            Constraints = shape.Constraints,
            IsWhole = shape.IsWhole,
            Plural = map.Name("plural", required: HasEnd(file)) ?? name + "s",
            HasMembers = map.Flag("members"),
            Caption = map.Text("caption", required: HasEnd(file)) ?? "",
            CaptionLocation = new Location(file.Path, map.SpanOf("caption")),
            Find = map.Text("find"),
            FindLocation = new Location(file.Path, map.SpanOf("find")),
        };
        map.Finish();
        return kind;
    }

    private static StructDefinition ReadStruct(MapReader map, string name, Location location, ParsedFile file, DiagnosticSink sink)
    {
        var shape = ReadShape(map, name, location, file, sink);
        map.Finish();
        return shape;
    }

    private static StructDefinition ReadShape(MapReader map, string name, Location location, ParsedFile file, DiagnosticSink sink)
    {
        var summary = map.Text("summary", required: HasEnd(file)) ?? "";
        var body = map.Map("fields", required: HasEnd(file));
        var fields = FieldReader.Read(body, file.Path, sink);
        return new StructDefinition
        {
            Name = name,
            Location = location,
            Summary = summary,
            Fields = fields,
            Constraints = ConstraintReader.Read(map.List("constraints"), file.Path, sink),
            IsWhole = file.Diagnostics.Count == 0 && body?.Entries.Count == fields.Count,
        };
    }
}
