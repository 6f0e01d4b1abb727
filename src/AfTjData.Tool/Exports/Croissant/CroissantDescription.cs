using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Tool.Exports.Ndjson;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Croissant;

/// <summary>The description of the whole: what the dataset is, its files, and what it cannot bear.</summary>
internal static class CroissantDescription
{
    // The short names, as the specification recommends them.
    private const string Context = """
        {
          "@language": "en", "@vocab": "https://schema.org/", "sc": "https://schema.org/", "cr": "http://mlcommons.org/croissant/",
          "rai": "http://mlcommons.org/croissant/RAI/", "dct": "http://purl.org/dc/terms/", "annotation": "cr:annotation", "arrayShape": "cr:arrayShape",
          "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo", "containedIn": "cr:containedIn",
          "data": { "@id": "cr:data", "@type": "@json" }, "dataType": { "@id": "cr:dataType", "@type": "@vocab" }, "equivalentProperty": "cr:equivalentProperty",
          "examples": { "@id": "cr:examples", "@type": "@json" }, "excludes": "cr:excludes", "extract": "cr:extract", "field": "cr:field",
          "fileProperty": "cr:fileProperty", "fileObject": "cr:fileObject", "fileSet": "cr:fileSet", "format": "cr:format", "includes": "cr:includes",
          "isArray": "cr:isArray", "isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath", "key": "cr:key", "md5": "cr:md5", "parentField": "cr:parentField",
          "recordSet": "cr:recordSet", "references": "cr:references", "regex": "cr:regex", "readLines": "cr:readLines", "sdVersion": "cr:sdVersion",
          "separator": "cr:separator", "source": "cr:source", "subField": "cr:subField", "transform": "cr:transform", "unArchive": "cr:unArchive", "value": "cr:value"
        }
        """;

    /// <summary>The media type of NDJSON that loaders of Croissant know.</summary>
    private const string JsonLines = "application/jsonlines";

    /// <summary>Describes a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="files">The files in the folder.</param>
    /// <param name="recordSets">What is in them.</param>
    public static JsonObject Of(DatasetSnapshot dataset, IReadOnlyList<NdjsonFile> files, IReadOnlyList<JsonObject> recordSets) => new()
    {
        ["@context"] = JsonNode.Parse(Context),
        ["@type"] = "sc:Dataset",
        ["name"] = "AfTjData",
        ["alternateName"] = dataset.Identity.Title,
        ["description"] = DatasetTexts.Description,
        ["conformsTo"] = Texts(["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"]),
        // It has no page on the web; the description stands beside the data.
        ["url"] = "./",
        ["license"] = Texts(DataLicences.For(dataset.Schema).Select(l => l.Url)),
        ["copyrightNotice"] = DatasetTexts.OtherLicences,
        ["creator"] = new JsonObject { ["@type"] = "sc:Organization", ["name"] = DatasetTexts.Creator },
        ["datePublished"] = DatasetTexts.Day(dataset.Identity.Date),
        ["dateModified"] = DatasetTexts.Day(dataset.Identity.Date),
        ["version"] = dataset.Identity.Version,
        ["sdVersion"] = dataset.Identity.SchemaVersion.ToString(CultureInfo.InvariantCulture),
        ["inLanguage"] = DatasetTexts.Language,
        ["keywords"] = Texts(DatasetTexts.Keywords),
        ["citeAs"] = DatasetTexts.Citation(dataset.Identity),
        ["isLiveDataset"] = false,
        ["identifier"] = "sha256:" + dataset.Identity.ContentHash,
        ["rai:dataLimitations"] = Texts(DatasetTexts.Limitations),
        ["rai:dataBiases"] = Texts(DatasetTexts.Biases),
        ["rai:personalSensitiveInformation"] = Texts(DatasetTexts.PersonalInformation),
        ["rai:dataCollection"] = "Every sentence of each text was read by curators, cut into records or waived with a reason, and compared with its records by a second reader.",
        ["distribution"] = new JsonArray([.. files.Select(File)]),
        ["recordSet"] = new JsonArray([.. recordSets]),
    };

    private static JsonObject File(NdjsonFile file) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = file.Name,
        ["name"] = file.Name,
        ["description"] = string.Create(CultureInfo.InvariantCulture, $"{file.Records} records, one a line."),
        ["contentUrl"] = file.Name,
        ["contentSize"] = string.Create(CultureInfo.InvariantCulture, $"{file.Bytes} B"),
        ["encodingFormat"] = JsonLines,
        ["sha256"] = file.Sha256,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];
}
