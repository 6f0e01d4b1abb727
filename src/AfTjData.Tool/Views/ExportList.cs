using AfTjData.Tool.Exports;

namespace AfTjData.Tool.Views;

/// <summary>The formats of the exports, for people and for programs.</summary>
internal static class ExportList
{
    /// <summary>A line for each format.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<IExportFormat> formats)
    {
        var width = formats.Max(f => f.Name.Length) + 2;
        return formats.Select(f => $"{f.Name.PadRight(width)}{f.Summary}");
    }

    /// <summary>The same as JSON.</summary>
    public static string Json(IReadOnlyList<IExportFormat> formats) => ToolJson.Write(formats.Select(f => new { f.Name, f.Summary, Folder = f.IsFolder }));

    /// <summary>What was written where.</summary>
    public static string WrittenJson(IExportFormat format, string path) =>
        ToolJson.Write(new { Format = format.Name, Path = path, Dataset.Version, Dataset.ContentHash });
}
