using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Exports.Fields;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.JsonLd;

/// <summary>
/// Records as nodes. A record is an entity that was derived from sentences; each piece of its evidence is a qualified derivation, which keeps how firmly the
/// sentence puts it, whether it affirms or denies, and from whom it has it. No record quotes, so none is a quotation.
/// </summary>
/// <param name="schema">The schema.</param>
internal sealed class JsonLdRecords(Schema schema)
{
    // What schema.org has a name for, and where that name asserts nothing which a source might only allege.
    private static readonly Dictionary<string, string> KnownTypes = new(StringComparer.Ordinal)
    {
        ["claim"] = "schema:Claim",
        ["place"] = "schema:Place",
        ["source"] = "schema:CreativeWork",
        ["topic"] = "schema:DefinedTerm",
    };

    private readonly SortedSet<string> _locators = new(StringComparer.Ordinal);

    /// <summary>The node of a record.</summary>
    public JsonObject Of(KindDefinition kind, JsonObject record)
    {
        var address = $"{kind.Name}/{record["id"]!.GetValue<string>()}";
        var node = Node(kind, record, "#" + address);
        if (KnownTypes.TryGetValue(kind.Name, out var known))
            node["@type"]!.AsArray().Add(known);
        node["dcterms:identifier"] = address;
        node["dcterms:isPartOf"] = JsonLdNames.Link(JsonLdNames.Dataset);
        if (record[kind.Caption] is { } caption)
            node["rdfs:label"] = caption.DeepClone();
        return node;
    }

    /// <summary>The sentences that the records so far point at, each a node.</summary>
    public IEnumerable<JsonObject> Sentences() => _locators.Select(locator => new JsonObject
    {
        ["@id"] = JsonLdNames.Sentence(locator),
        ["@type"] = "prov:Entity",
        ["dcterms:identifier"] = locator,
        ["dcterms:isPartOf"] = JsonLdNames.Record("source/" + locator[..locator.LastIndexOf('#')]),
    });

    private JsonObject Node(ShapeDefinition shape, JsonObject values, string id)
    {
        var node = new JsonObject { ["@id"] = id, ["@type"] = new JsonArray(JsonLdNames.Class(shape.Name)) };
        foreach (var (field, value) in FilledFields.Of(shape, values))
        {
            if (EvidenceSummary.IsEvidence(field))
                AddEvidence(node, field, value.AsArray(), id);
            else
                node[field.Name] = Value(field, value, $"{id}/{field.Name}");
        }

        return node;
    }

    private void AddEvidence(JsonObject node, FieldDefinition field, JsonArray pieces, string id)
    {
        node["@type"]!.AsArray().Add("prov:Entity");
        var sentences = new SortedSet<string>(StringComparer.Ordinal);
        var derivations = new JsonArray();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i]!.AsObject();
            var locator = piece[EvidenceSummary.At]!.GetValue<string>();
            var derivation = Node(schema.StructOf(field)!, piece, Numbered($"{id}/{field.Name}", i));
            derivation["@type"]!.AsArray().Add("prov:Derivation");
            derivation.Remove(EvidenceSummary.At);
            derivation["prov:entity"] = JsonLdNames.Link(JsonLdNames.Sentence(locator));
            derivations.Add((JsonNode)derivation);
            sentences.Add(locator);
        }

        node["prov:wasDerivedFrom"] = new JsonArray([.. sentences.Select(s => JsonLdNames.Link(JsonLdNames.Sentence(s)))]);
        node["prov:qualifiedDerivation"] = derivations;
    }

    private JsonNode Value(FieldDefinition field, JsonNode value, string id)
    {
        if (value is not JsonArray list)
            return Item(field, value, id);
        var items = new JsonArray([.. list.Select((item, i) => Item(field, item!, Numbered(id, i)))]);
        // Of whom a source has something, and of whom they have it: the order says which.
        return field.Name == EvidenceSummary.Via ? new JsonObject { ["@list"] = items } : items;
    }

    private JsonNode Item(FieldDefinition field, JsonNode value, string id)
    {
        switch (field.Type.Type)
        {
            case FieldType.Struct:
                return Node(schema.StructOf(field)!, value.AsObject(), id);
            case FieldType.Ref:
                return JsonLdNames.Record(ReferenceText.Of(field, value));
            case FieldType.Locator:
                _locators.Add(value.GetValue<string>());
                return JsonLdNames.Link(JsonLdNames.Sentence(value.GetValue<string>()));
            case FieldType.Edtf:
                return JsonLdNames.Typed(value.GetValue<string>(), "edtf:EDTF");
            case FieldType.Date:
                return JsonLdNames.Typed(value.GetValue<string>(), "xsd:date");
            // As a number of JSON it would become a double, which has no tenths.
            case FieldType.Decimal:
                return JsonLdNames.Typed(FilledFields.Text(value), "xsd:decimal");
            default:
                return value.DeepClone();
        }
    }

    private static string Numbered(string id, int index) => string.Create(CultureInfo.InvariantCulture, $"{id}/{index + 1}");
}
