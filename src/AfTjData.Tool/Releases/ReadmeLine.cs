using System.Globalization;
using AfTjData.Curation;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Releases;

/// <summary>The line of README.md that says which release it is of. It stands between two comments, and nobody writes it by hand.</summary>
internal static class ReadmeLine
{
    /// <summary>The file's name.</summary>
    public const string FileName = "README.md";

    /// <summary>The comment before the line.</summary>
    public const string Begin = "<!-- release: written by `aftj release` -->";

    /// <summary>The comment behind it.</summary>
    public const string End = "<!-- /release -->";

    // Enough of a hash to tell two datasets apart by eye.
    private const int ShortHash = 12;

    /// <summary>The line for a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="texts">How many texts its records were read off.</param>
    public static string Of(DatasetSnapshot dataset, int texts)
    {
        var identity = dataset.Identity;
        return $"**{identity.Version}** · data of {DatasetTexts.Day(identity.Date)} · content `{identity.ContentHash[..ShortHash]}` · "
            + $"{Number(dataset.Kinds.Sum(k => k.Records.Count))} records of {Texts.Count(dataset.Kinds.Count, "kind")} from {Texts.Count(texts, "text")}";
    }

    /// <summary>The line that a README has.</summary>
    /// <exception cref="CurationException">It has no place for one.</exception>
    public static string In(string readme)
    {
        var (start, end) = PlaceIn(readme);
        return readme[start..end].Trim();
    }

    /// <summary>A README with another line.</summary>
    /// <exception cref="CurationException">It has no place for one.</exception>
    public static string With(string readme, string line)
    {
        if (In(readme) == line)
            return readme;
        var (start, end) = PlaceIn(readme);
        var newLine = readme.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return readme[..start] + newLine + line + newLine + readme[end..];
    }

    private static (int Start, int End) PlaceIn(string readme)
    {
        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = start < Begin.Length ? -1 : readme.IndexOf(End, start, StringComparison.Ordinal);
        return end >= 0 ? (start, end) : throw new CurationException($"{FileName} has no place for the line of the release: `{Begin}` and, on a line below, `{End}`.");
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
