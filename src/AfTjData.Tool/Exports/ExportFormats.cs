using AfTjData.Tool.Exports.Citation;
using AfTjData.Tool.Exports.Croissant;
using AfTjData.Tool.Exports.Csv;
using AfTjData.Tool.Exports.Ddl;
using AfTjData.Tool.Exports.GeoJson;
using AfTjData.Tool.Exports.GraphMl;
using AfTjData.Tool.Exports.JsonLd;
using AfTjData.Tool.Exports.Ndjson;
using AfTjData.Tool.Exports.Sqlite;

namespace AfTjData.Tool.Exports;

/// <summary>The formats that there are.</summary>
internal static class ExportFormats
{
    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
        new NdjsonFormat(),
        new JsonLdFormat(),
        new GraphMlFormat(),
        new GeoJsonFormat(),
        new CroissantFormat(),
        new CitationFormat(),
        new CsvFormat(),
        new SqliteFormat(),
        new DdlFormat(),
    ];

    /// <summary>What a command line can ask for: each of them, and all of them at once.</summary>
    public static IReadOnlyList<IExportFormat> Choices { get; } = [.. All, new EveryFormat(All)];

    /// <summary>The format of a name, or null.</summary>
    public static IExportFormat? Find(string name) => Choices.FirstOrDefault(f => f.Name == name);
}
