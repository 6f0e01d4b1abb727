using System.Text.Json.Nodes;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The shipped dataset, and exports of it, each written once for all tests.</summary>
internal static class Shipped
{
    private static readonly TempFolder Folder = new();
    private static readonly Lazy<DatasetSnapshot> Read = new(DatasetSnapshot.OfShipped);
    private static readonly Lock Writing = new();

    /// <summary>The dataset.</summary>
    public static DatasetSnapshot Snapshot => Read.Value;

    /// <summary>The path of an export.</summary>
    public static string Export(string format)
    {
        lock (Writing)
        {
            var path = Folder.Path(format);
            if (!Path.Exists(path))
                Write(ExportFormats.Find(format)!, Snapshot, path);
            return path;
        }
    }

    /// <summary>Writes an export.</summary>
    public static void Write(IExportFormat format, DatasetSnapshot dataset, string path)
    {
        if (format.IsFolder)
            Directory.CreateDirectory(path);
        format.Write(dataset, path, new Progress<string>());
    }

    /// <summary>A file of an export as JSON.</summary>
    public static JsonObject Json(string path) => JsonNode.Parse(File.ReadAllText(path))!.AsObject();

    /// <summary>The lines of an NDJSON file, each as JSON.</summary>
    public static IReadOnlyList<JsonObject> Lines(string path) => [.. File.ReadLines(path).Select(l => JsonNode.Parse(l)!.AsObject())];

    /// <summary>The texts in a list.</summary>
    public static IReadOnlyList<string> Texts(this JsonNode? list) => [.. list!.AsArray().Select(i => i!.GetValue<string>())];
}
