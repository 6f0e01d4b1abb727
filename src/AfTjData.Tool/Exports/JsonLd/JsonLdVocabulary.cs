using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports.JsonLd;

/// <summary>The dataset's own vocabulary, in its schema's words: a class for each kind and struct, a property for each field, a term for each word of an enum.</summary>
internal static class JsonLdVocabulary
{
    /// <summary>The nodes.</summary>
    public static IEnumerable<JsonObject> Of(Schema schema)
    {
        var shapes = schema.Kinds.Cast<ShapeDefinition>().Concat(schema.Structs).ToList();
        foreach (var shape in shapes)
            yield return Node(JsonLdNames.Terms + JsonLdNames.Class(shape.Name), "rdfs:Class", shape.Name, [shape.Summary]);

        // One name in several kinds is one property, with what it means in each.
        var fields = shapes.SelectMany(s => s.Fields.Select(f => (f.Name, Meaning: $"{s.Name}: {f.Summary}"))).GroupBy(f => f.Name, f => f.Meaning, StringComparer.Ordinal);
        foreach (var field in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
            yield return Node(JsonLdNames.Terms + field.Key, "rdf:Property", field.Key, [.. field]);

        foreach (var words in schema.Enums)
        {
            var set = JsonLdNames.Words + words.Name;
            yield return Node(set, "schema:DefinedTermSet", words.Name, [words.Summary]);
            foreach (var member in words.Members)
            {
                var node = Node($"{set}/{member.Name}", "schema:DefinedTerm", member.Name, [member.Summary]);
                node["schema:termCode"] = member.Name;
                node["schema:inDefinedTermSet"] = JsonLdNames.Link(set);
                yield return node;
            }
        }
    }

    private static JsonObject Node(string id, string type, string label, IReadOnlyList<string> comments) => new()
    {
        ["@id"] = id,
        ["@type"] = type,
        ["rdfs:label"] = label,
        ["rdfs:comment"] = comments.Count == 1 ? comments[0] : new JsonArray([.. comments.Select(c => JsonValue.Create(c))]),
    };
}
