using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Looking;

/// <summary>What a page of records lists.</summary>
internal static partial class Listed
{
    /// <summary>Kind and id of each record, in the order of the page: the line that ends its entry.</summary>
    public static IReadOnlyList<string> Records(ProcessResult run) => [.. run.Lines.Select(l => Address().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    /// <summary>The lines under a heading, without the indentation.</summary>
    public static IEnumerable<string> Under(ProcessResult run, string heading) =>
        run.Lines.SkipWhile(l => l != heading).Skip(1).TakeWhile(l => l.Length == 0 || l[0] == ' ').Select(l => l.Trim()).Reverse().SkipWhile(l => l.Length == 0).Reverse();

    [GeneratedRegex("^    ([a-z-]+/[a-z0-9-]+)( \\[.*\\])?$")]
    private static partial Regex Address();
}
