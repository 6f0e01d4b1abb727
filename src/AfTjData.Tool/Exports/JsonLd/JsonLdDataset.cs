using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.JsonLd;

/// <summary>The dataset as a whole, as schema.org describes one.</summary>
internal static class JsonLdDataset
{
    /// <summary>The node.</summary>
    public static JsonObject Of(DatasetSnapshot dataset) => new()
    {
        ["@id"] = JsonLdNames.Dataset,
        ["@type"] = new JsonArray("schema:Dataset", "prov:Entity"),
        ["schema:name"] = dataset.Identity.Title,
        ["schema:description"] = DatasetTexts.Description,
        ["schema:version"] = dataset.Identity.Version,
        ["schema:schemaVersion"] = dataset.Identity.SchemaVersion.ToString(CultureInfo.InvariantCulture),
        ["schema:dateModified"] = JsonLdNames.Typed(DatasetTexts.Day(dataset.Identity.Date), "schema:Date"),
        ["schema:license"] = new JsonArray([.. DataLicences.For(dataset.Schema).Select(l => JsonLdNames.Link(l.Url))]),
        ["schema:copyrightNotice"] = DatasetTexts.OtherLicences,
        ["schema:creditText"] = DatasetTexts.Citation(dataset.Identity),
        ["schema:creator"] = new JsonObject { ["@type"] = "schema:Organization", ["schema:name"] = DatasetTexts.Creator },
        ["schema:inLanguage"] = DatasetTexts.Language,
        ["schema:keywords"] = new JsonArray([.. DatasetTexts.Keywords.Select(k => JsonValue.Create(k))]),
        ["schema:identifier"] = new JsonObject
        {
            ["@type"] = "schema:PropertyValue",
            ["schema:propertyID"] = "content hash (SHA-256)",
            ["schema:value"] = dataset.Identity.ContentHash,
        },
        ["rdfs:comment"] = new JsonArray([.. DatasetTexts.Limitations.Concat(DatasetTexts.Biases).Select(l => JsonValue.Create(l))]),
    };
}
