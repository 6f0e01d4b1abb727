using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Curation.JsonSchemas;

/// <summary>
/// Writes the JSON Schema (draft 2020-12) of a kind's data files: editors complete and check by it. The compiler checks more; what this
/// refuses, the compiler refuses too.
/// </summary>
internal sealed class JsonSchemaWriter(Schema schema)
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of a kind's schema file.</summary>
    public static string FileName(KindDefinition kind) => kind.Plural + ".schema.json";

    /// <summary>The schema of a file of records: ids to records.</summary>
    public string Render(KindDefinition kind)
    {
        var definitions = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = kind.Plural,
            ["description"] = kind.Summary,
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = IdPattern },
            ["additionalProperties"] = Shape(kind, definitions),
        };
        var defs = new JsonObject();
        foreach (var (name, definition) in definitions)
            defs[name] = definition;
        root["$defs"] = defs;
        return root.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    private JsonObject Shape(ShapeDefinition shape, SortedDictionary<string, JsonObject> definitions)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
            properties[field.Name] = Property(field, definitions);
        var definition = new JsonObject
        {
            ["type"] = "object",
            ["description"] = shape.Summary,
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        var required = shape.Fields.Where(f => f.IsRequired).Select(f => (JsonNode)f.Name).ToArray();
        if (required.Length > 0)
            definition["required"] = new JsonArray(required);
        return definition;
    }

    private JsonObject Property(FieldDefinition field, SortedDictionary<string, JsonObject> definitions)
    {
        var item = Item(field, definitions);
        var property = field.Type.IsList ? new JsonObject { ["type"] = "array", ["items"] = item } : item;
        if (field.Type.IsList && field.IsRequired)
            property["minItems"] = 1;
        property["description"] = field.Summary;
        return property;
    }

    private JsonObject Item(FieldDefinition field, SortedDictionary<string, JsonObject> definitions) => field.Type.Type switch
    {
        FieldType.Bool => new JsonObject { ["type"] = "boolean" },
        FieldType.Int => Integer(field),
        FieldType.Decimal => new JsonObject { ["type"] = "number" },
        FieldType.Locator => new JsonObject { ["type"] = "string", ["pattern"] = @"^[a-z0-9-]+#[0-9]+\.[0-9]+(-[0-9]+(\.[0-9]+)?)?$" },
        FieldType.Date => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        FieldType.Ref => new JsonObject { ["type"] = "string", ["pattern"] = field.Type.IsAny ? "^[a-z0-9-]+(/[a-z0-9-]+)?$" : IdPattern },
        FieldType.Enum => Reference(field.Type.Target!, definitions, () => Members(schema.Enum(field.Type.Target!)!)),
        FieldType.Struct => Reference(field.Type.Target!, definitions, () => Shape(schema.Struct(field.Type.Target!)!, definitions)),
        // To YAML a year or a plain number is a number; to the compiler every scalar is text until the schema types it.
        _ => new JsonObject { ["type"] = new JsonArray("string", "number") },
    };

    private static JsonObject Integer(FieldDefinition field)
    {
        var integer = new JsonObject { ["type"] = "integer" };
        if (field.Min is { } min)
            integer["minimum"] = min;
        if (field.Max is { } max)
            integer["maximum"] = max;
        return integer;
    }

    // A list of constants rather than `enum`, because constants carry their documentation into the editor.
    private static JsonObject Members(EnumDefinition definition) => new()
    {
        ["description"] = definition.Summary,
        ["oneOf"] = new JsonArray([.. definition.Members.Select(m => (JsonNode)new JsonObject { ["const"] = m.Name, ["description"] = m.Summary })]),
    };

    private static JsonObject Reference(string name, SortedDictionary<string, JsonObject> definitions, Func<JsonObject> define)
    {
        if (!definitions.ContainsKey(name))
        {
            // Entered before it is filled, so that a struct that holds itself refers to itself.
            definitions.Add(name, []);
            definitions[name] = define();
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }
}
