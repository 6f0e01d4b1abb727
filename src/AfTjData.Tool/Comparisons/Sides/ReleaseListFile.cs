using System.Globalization;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Curation;
using AfTjData.Tool.Comparisons.Hashes;

namespace AfTjData.Tool.Comparisons.Sides;

/// <summary>Reads what <c>list-release</c> writes: every id with hashes, and the schema in outline.</summary>
internal static class ReleaseListFile
{
    /// <summary>Reads a list.</summary>
    /// <exception cref="CurationException">It is none.</exception>
    public static ComparedDataset Read(string path)
    {
        var list = ReleaseReader.Read(new DataFile(path, File.ReadAllText(path)));
        if (list.Diagnostics.Concat(list.RecordDiagnostics).FirstOrDefault() is { } wrong)
            throw new CurationException($"{path} is no release list as `list-release` writes it ({wrong.Location.Span.StartLine},{wrong.Location.Span.StartColumn}): {wrong.Message}.");
        return new ComparedDataset
        {
            Identity = new SideIdentity(
                path,
                "release list",
                list.Version,
                list.SchemaVersion,
                DateOnly.TryParseExact(list.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
                list.ContentHash),
            Kinds = [.. list.Records.Select(k => new ComparedKind(k.Key, [.. k.Value.Select(r => new ComparedRecord(r.Key, null, new RecordHashes(r.Value.Hash, r.Value.Fields)))]))],
            Outline = list.Schema,
            IsHashed = true,
        };
    }
}
