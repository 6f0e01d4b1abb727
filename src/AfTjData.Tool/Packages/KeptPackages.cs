using AfTjData.Curation;
using AfTjData.Curation.Data;

namespace AfTjData.Tool.Packages;

/// <summary>The packages of past releases that lie in the data folder, with their hashes in the form that <c>sha256sum --check</c> reads.</summary>
internal sealed class KeptPackages
{
    /// <summary>The folder, below the data folder.</summary>
    public const string Folder = "releases/packages";

    /// <summary>The file that has the hashes.</summary>
    public const string SumsFile = "SHA256SUMS";

    // Two spaces: the hash is of the file's bytes.
    private const string Gap = "  ";

    private readonly DataFolder _data;
    private readonly List<(string FileName, string Sum)> _sums = [];

    private KeptPackages(DataFolder data) => _data = data;

    /// <summary>The file that has the hashes, as it can be opened.</summary>
    public string SumsPath => _data.PathOf($"{Folder}/{SumsFile}");

    /// <summary>Reads which packages are kept.</summary>
    /// <exception cref="CurationException">The list of hashes cannot be read, or is none.</exception>
    public static KeptPackages Of(DataFolder data)
    {
        var kept = new KeptPackages(data);
        var lines = kept.ReadSums();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Split(Gap, 2) is not [{ Length: 64 } sum, { Length: > 0 } name] || !sum.All(char.IsAsciiHexDigit) || kept.Sum(name) is not null)
                throw new CurationException(FormattableString.Invariant($"{kept.SumsPath}({i + 1}): expected is the SHA-256 of a package, two spaces and the name of its file, each file once."));
            kept._sums.Add((name, sum.ToLowerInvariant()));
        }

        return kept;
    }

    /// <summary>The name of the file that keeps a version's package.</summary>
    public static string FileName(string version) => $"AfTjData.{version}.nupkg";

    /// <summary>Where a version's package is kept, whether it is there or not.</summary>
    public string PathOf(string version) => _data.PathOf($"{Folder}/{FileName(version)}");

    /// <summary>The SHA-256 that is listed for a file; null where none is.</summary>
    public string? Sum(string fileName) => _sums.Where(s => s.FileName == fileName).Select(s => s.Sum).FirstOrDefault();

    /// <summary>The list with one file more, if it is not there: at the end, since the last line is what the next package is held to.</summary>
    public string SumsWith(string fileName, string sum) =>
        string.Concat(_sums.Union([(FileName: fileName, Sum: sum)]).Select(s => $"{s.Sum}{Gap}{s.FileName}\n"));

    private string[] ReadSums()
    {
        try
        {
            return File.Exists(SumsPath) ? File.ReadAllText(SumsPath).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"{SumsPath} cannot be read: {e.Message}");
        }
    }
}
