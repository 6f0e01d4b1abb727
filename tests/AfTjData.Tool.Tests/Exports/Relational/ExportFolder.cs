using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Tests.Exports.Relational;

/// <summary>Writes exports into a folder of the test's own.</summary>
internal static class ExportFolder
{
    /// <summary>Writes a dataset, and returns the path of the file or folder.</summary>
    public static string Export(this TempFolder folder, IExportFormat format, DatasetSnapshot dataset)
    {
        var path = folder.Path(format.FileName);
        if (format.IsFolder)
            Directory.CreateDirectory(path);
        format.Write(dataset, path, new Progress<string>());
        return path;
    }
}
