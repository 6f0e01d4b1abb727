using AfTjData.Tool.Exports.Fields;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Ndjson;

/// <summary>Writes the records, a file for each kind.</summary>
internal static class NdjsonFiles
{
    /// <summary>The ending of their names.</summary>
    public const string Extension = ".ndjson";

    /// <summary>Writes the files into a folder.</summary>
    /// <returns>What was written, in the order of the kinds' names.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<NdjsonFile> Write(DatasetSnapshot dataset, string folder, IProgress<string> progress)
    {
        var written = new List<NdjsonFile>();
        foreach (var kind in dataset.Kinds)
        {
            progress.Report(kind.Definition.Plural);
            var name = kind.Definition.Plural + Extension;
            var path = Path.Combine(folder, name);
            using (var writer = ExportFile.Create(path))
            {
                foreach (var record in kind.Records)
                    writer.Write(ExportJson.Line(WrittenOut.Of(dataset.Schema, kind.Definition, record)) + "\n");
            }

            written.Add(new NdjsonFile(kind.Definition.Name, name, kind.Records.Count, new FileInfo(path).Length, ExportFile.Sha256(path)));
        }

        return written;
    }
}
