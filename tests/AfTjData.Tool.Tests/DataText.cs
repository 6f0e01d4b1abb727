using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>What the data files say, read as plain text: an account of the data that owes nothing to the compiler.</summary>
internal static partial class DataText
{
    /// <summary>How many records the files of a kind hold: each is a line that begins with an id.</summary>
    public static int Records(string plural) => Files(plural).Sum(f => Id().Count(f));

    /// <summary>How often a line stands in the files of a kind.</summary>
    public static int Lines(string plural, string line) => Files(plural).Sum(f => f.ReplaceLineEndings("\n").Split('\n').Count(l => l == line));

    /// <summary>How many disputes are open.</summary>
    public static int OpenDisputes() => Files("disputes").Sum(f => Open().Count(f));

    /// <summary>A value of the header.</summary>
    public static string Header(string key) =>
        Regex.Match(File.ReadAllText(Repository.Path("data/dataset.yaml")), $"(?m)^{key}: (\\S+)\\r?$").Groups[1].Value;

    private static IEnumerable<string> Files(string plural)
    {
        var file = Repository.Path($"data/{plural}.yaml");
        var folder = Repository.Path($"data/{plural}");
        var files = File.Exists(file) ? [file] : Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories);
        return files.Select(File.ReadAllText);
    }

    [GeneratedRegex("^[a-z0-9-]+:", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex("^  state: open\\r?$", RegexOptions.Multiline)]
    private static partial Regex Open();
}
