using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Comparisons;

/// <summary>An export of the shipped dataset, and copies of it in which lines are edited.</summary>
public sealed class ExportedRecords : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Exports the dataset.</summary>
    public ExportedRecords() => BuiltTool.Run("export", "--format", "ndjson", "--out", Whole).Succeeded();

    /// <summary>The export as it was written.</summary>
    public string Whole => Path("whole");

    /// <summary>The path of something that is gone with the export.</summary>
    public string Path(string name) => _folder.Path(name);

    /// <summary>Writes a file beside the export.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>A copy of the export with one file's records edited.</summary>
    /// <param name="name">The name of the copy.</param>
    /// <param name="plural">The plural of the kind.</param>
    /// <param name="edit">Edits the records, which it may add to and take from.</param>
    public string Edited(string name, string plural, Action<List<JsonObject>> edit)
    {
        var copy = Directory.CreateDirectory(Path(name)).FullName;
        foreach (var file in Directory.GetFiles(Whole))
            File.Copy(file, System.IO.Path.Combine(copy, System.IO.Path.GetFileName(file)));

        var path = System.IO.Path.Combine(copy, plural + ".ndjson");
        var records = File.ReadAllLines(path).Select(l => JsonNode.Parse(l)!.AsObject()).ToList();
        edit(records);
        File.WriteAllText(path, string.Concat(records.OrderBy(r => r["id"]!.ToString(), StringComparer.Ordinal).Select(r => r.ToJsonString() + "\n")));
        Describe(System.IO.Path.Combine(copy, "dataset.json"), path, records.Count);
        return copy;
    }

    /// <summary>A package that holds the library which the tool was built with.</summary>
    public string Package(string name = "AfTjData.0.0.0.nupkg", string entry = "lib/net10.0/AfTjData.dll", string library = "AfTjData.dll")
    {
        var path = Path(name);
        using var package = ZipFile.Open(path, ZipArchiveMode.Create);
        package.CreateEntryFromFile(System.IO.Path.Combine(AppContext.BaseDirectory, library), entry);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // An export says how many records and which bytes its files have, and is refused if that is not so.
    private static void Describe(string manifest, string path, int records)
    {
        var json = JsonNode.Parse(File.ReadAllText(manifest))!;
        var file = json["files"]!.AsArray().Single(f => f!["file"]!.ToString() == System.IO.Path.GetFileName(path))!;
        file["records"] = records;
        file["bytes"] = new FileInfo(path).Length;
        file["sha256"] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        File.WriteAllText(manifest, json.ToJsonString());
    }
}
