using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Exports.Fields;
using AfTjData.Tool.Exports.Ndjson;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Croissant;

/// <summary>A RecordSet: the columns of a file.</summary>
/// <remarks>A field that no record fills has no column in the file, so a loader would fail on it; it is left out until a record fills it.</remarks>
internal static class CroissantRecordSet
{
    /// <summary>The RecordSet of a kind.</summary>
    public static JsonObject Of(DatasetSnapshot dataset, KindSnapshot kind)
    {
        var definition = kind.Definition;
        var fields = new List<JsonObject>
        {
            Field(definition.Plural, "id", "The id of the record, unique within its kind and never given to another.", "sc:Text"),
            Field(definition.Plural, "kind", "The kind of the record.", "sc:Text"),
        };
        fields.AddRange(definition.Fields.Where(f => f.Default is not null || kind.Records.Any(r => r[f.Name] is not null)).Select(f => Field(dataset.Schema, definition.Plural, f)));
        return Set(definition.Plural, definition.Summary, "id", fields);
    }

    /// <summary>The RecordSet of the evidence of all kinds.</summary>
    public static JsonObject OfEvidence(Schema schema, IReadOnlyList<JsonObject> rows)
    {
        var fields = EvidenceRows.Address.Select(a => Field(EvidenceRows.Name, a.Name, a.Summary, a.Name == "number" ? "sc:Integer" : "sc:Text")).ToList();
        var evidence = schema.Struct(EvidenceSummary.Struct)!;
        fields.AddRange(evidence.Fields.Where(f => rows.Any(r => r[f.Name] is not null)).Select(f => Field(schema, EvidenceRows.Name, f)));
        return Set(EvidenceRows.Name, evidence.Summary, null, fields);
    }

    private static JsonObject Set(string name, string summary, string? key, List<JsonObject> fields)
    {
        var set = new JsonObject { ["@type"] = "cr:RecordSet", ["@id"] = name, ["name"] = name, ["description"] = summary };
        if (key is not null)
            set["key"] = new JsonObject { ["@id"] = $"{name}/{key}" };
        set["field"] = new JsonArray([.. fields]);
        return set;
    }

    private static JsonObject Field(Schema schema, string set, FieldDefinition definition) =>
        Described(schema, Field(set, definition.Name, Description(schema, definition), DataType(definition)), definition, path => Source(set, definition.Name, path), "$");

    private static JsonObject Described(Schema schema, JsonObject field, FieldDefinition definition, Func<string, JsonObject> source, string path)
    {
        if (definition.Type.IsList)
            field["isArray"] = true;
        if (schema.StructOf(definition) is not { } inner)
            return field;
        field.Remove("dataType");
        field.Remove("source");
        // What is a list of groups inside a list of groups cannot be told apart in columns; where it is evidence, it stands in the table of all evidence.
        field["subField"] = new JsonArray([.. inner.Fields.Where(f => f.Type is not { Type: FieldType.Struct, IsList: true }).Select(f => SubField(schema, field["@id"]!.GetValue<string>(), f, source, path))]);
        return field;
    }

    private static JsonObject SubField(Schema schema, string parent, FieldDefinition definition, Func<string, JsonObject> source, string path)
    {
        var below = $"{path}['{definition.Name}']";
        var field = Field($"{parent}/{definition.Name}", definition.Name, Description(schema, definition), DataType(definition), source(below));
        return Described(schema, field, definition, source, below);
    }

    private static JsonObject Field(string set, string name, string description, string type) => Field($"{set}/{name}", name, description, type, Source(set, name, "$"));

    private static JsonObject Field(string id, string name, string description, string type, JsonObject source) => new()
    {
        ["@type"] = "cr:Field",
        ["@id"] = id,
        ["name"] = name,
        ["description"] = description,
        ["dataType"] = type,
        ["source"] = source,
    };

    private static JsonObject Source(string set, string column, string path)
    {
        var source = new JsonObject
        {
            ["fileObject"] = new JsonObject { ["@id"] = set + NdjsonFiles.Extension },
            ["extract"] = new JsonObject { ["column"] = column },
        };
        if (path != "$")
            source["transform"] = new JsonObject { ["jsonPath"] = path };
        return source;
    }

    // What the type does not say by itself: the words of an enum, what is inside a group of fields, what a missing value means.
    private static string Description(Schema schema, FieldDefinition definition)
    {
        var description = definition.Summary;
        if (schema.EnumOf(definition) is { } words)
            description += $" One of {string.Join(", ", words.Members.Select(m => m.Name))}.";
        if (definition.Type.Type == FieldType.Edtf)
            description += " EDTF (ISO 8601-2).";
        if (definition.Type.Type == FieldType.Locator)
            description += " As source#paragraph.sentence.";
        // Not as `references`: loaders join along these at once, and kinds refer to each other in circles.
        if (definition.Type is { Type: FieldType.Ref, Target: { } target } && schema.Kind(target) is { } kind)
            description += $" A value of {kind.Plural}/id.";
        if (definition.Type.IsAny)
            description += " As the kind, a slash and the id.";
        if (definition.Default is { } word)
            description += $" {word} where it is left out.";
        return description;
    }

    private static string DataType(FieldDefinition definition) => definition.Type.Type switch
    {
        FieldType.Bool => "sc:Boolean",
        FieldType.Int => "sc:Integer",
        FieldType.Decimal => "sc:Float",
        FieldType.Date => "sc:Date",
        _ => "sc:Text",
    };
}
