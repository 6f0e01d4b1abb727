using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Csv;

/// <summary>Describes CSV files as the Data Package standard (version 2) asks.</summary>
internal static class DataPackage
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    /// <summary>The descriptor of a package.</summary>
    public static JsonObject Describe(DatasetSnapshot dataset, IReadOnlyList<CsvFile> files)
    {
        var identity = dataset.Identity;
        var package = new JsonObject
        {
            ["$schema"] = Profiles + "datapackage.json",
            ["name"] = "aftjdata",
            ["title"] = identity.Title,
            ["description"] = string.Join('\n', [DatasetTexts.Description, .. DatasetTexts.Limitations]),
            ["version"] = identity.Version,
            // A standard that asks for a moment gets the first of the day: the data knows no hour.
            ["created"] = DatasetTexts.Day(identity.Date) + "T00:00:00Z",
            ["keywords"] = new JsonArray([.. DatasetTexts.Keywords.Select(k => JsonValue.Create(k))]),
            ["licenses"] = Licences(DataLicences.For(dataset.Schema)),
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = DatasetTexts.Creator, ["roles"] = new JsonArray("creator", "dataCurator") }),
        };
        if (DataPackageSources.Of(dataset) is { Count: > 0 } sources)
            package["sources"] = sources;
        package["resources"] = new JsonArray([.. files.Select(Resource)]);
        return package;
    }

    private static JsonObject Resource(CsvFile file) => new()
    {
        ["$schema"] = Profiles + "dataresource.json",
        // A package's names are slugs, and a table's name is one already.
        ["name"] = file.Table.Name,
        ["type"] = "table",
        ["path"] = CsvPackage.PathOf(file.Table),
        ["description"] = file.Table.Summary,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = file.Bytes,
        ["hash"] = "sha256:" + file.Hash,
        ["licenses"] = Licences([DataLicences.Of(file.Table.Kind)]),
        ["schema"] = TableSchema.Describe(file.Table),
    };

    private static JsonArray Licences(IEnumerable<DataLicence> licences) =>
        new([.. licences.Select(l => new JsonObject { ["name"] = l.Spdx, ["title"] = l.Title, ["path"] = l.Url })]);
}
