using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Reads what a schema file defines: <c>kind: event</c>, <c>struct: party</c>, <c>enum: hedge</c>.</summary>
/// <remarks>
/// A definition that vanished would leave the library's own source without a type, and its one error among dozens of the C# compiler's. The file's place
/// says the same a second time (<c>schema/enums/hedge.yaml</c>), and stands in where the heading is wrong or cannot be read.
/// </remarks>
internal static class DefinitionHeading
{
    private static readonly string[] Words = ["kind", "struct", "enum"];

    /// <summary>Word and name; whether they are the heading's own; and where the name stands.</summary>
    public static (string Word, string Name, bool IsStated, Location Location) Read(ParsedFile file, DiagnosticSink sink)
    {
        var (placeWord, placeName) = OfPlace(file.Path);
        var heading = file.Root.Entries.FirstOrDefault(e => Words.Contains(e.Key.Value));
        if (heading.Key is null)
        {
            heading = file.Root.Entries.FirstOrDefault(e => Spelling.Nearest(e.Key.Value, Words) is not null);
            ReportMissing(file, heading.Key, sink);
        }

        var word = heading.Key is null ? placeWord : Spelling.Nearest(heading.Key.Value, Words)!;
        if (heading.Value is not YamlScalar { Value.Length: > 0 } scalar)
        {
            if (heading.Value is not (null or YamlRefused))
                sink.Report(Findings.WrongShape, file.Path, heading.Value.Span, $"`{heading.Key!.Value}`", "a text", heading.Value.Describe());
            return (word, placeName, false, new Location(file.Path, heading.Value?.Span ?? file.Root.Span));
        }

        var location = new Location(file.Path, scalar.Span);
        if (!Shared.AsciiId.IsValid(scalar.Value))
        {
            sink.Report(Findings.BadId, file.Path, scalar.Span, scalar.Value);
            return (word, placeName, false, location);
        }

        // A name that nearly is the file's is the file's, misspelt.
        if (scalar.Value == placeName || Spelling.Nearest(scalar.Value, [placeName]) is null)
            return (word, scalar.Value, true, location);
        sink.Report(Findings.BadSchema, file.Path, scalar.Span, $"The {word} `{scalar.Value}` stands in the file of `{placeName}`; did you mean `{placeName}`? If not, rename the file");
        return (word, placeName, false, location);
    }

    /// <summary>The mapping without its heading, whether misspelt or not.</summary>
    public static YamlMap Without(YamlMap root)
    {
        var heading = root.Entries.FirstOrDefault(e => Words.Contains(e.Key.Value)).Key
            ?? root.Entries.FirstOrDefault(e => Spelling.Nearest(e.Key.Value, Words) is not null).Key;
        return new YamlMap(root.Span, [.. root.Entries.Where(e => e.Key != heading)]);
    }

    private static void ReportMissing(ParsedFile file, YamlScalar? nearest, DiagnosticSink sink)
    {
        // A file that broke off, or is no mapping, is reported as that.
        if (file.IsBroken)
            return;
        var found = nearest ?? (file.Root.Entries.Count > 0 ? file.Root.Entries[0].Key : null);
        sink.Report(Findings.BadSchema, file.Path, found?.Span ?? file.Root.Span,
            "A schema file says what it defines with `kind:`, `struct:` or `enum:`" + (found is null ? "" : Spelling.Suggest(found.Value, Words)));
    }

    // schema/enums/hedge.yaml is the place of the enum `hedge`, schema/structs/party.yaml of a struct, schema/event.yaml of a kind.
    private static (string Word, string Name) OfPlace(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.IndexOf('.');
        name = dot < 0 ? name : name.Substring(0, dot);
        var word = path.Contains("/enums/") ? "enum" : path.Contains("/structs/") ? "struct" : "kind";
        return (word, Shared.AsciiId.IsValid(name) ? name : "unnamed");
    }
}
