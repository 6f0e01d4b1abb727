using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AfTjData.Tool.Completions;

/// <summary>
/// Answers <c>aftj "[suggest:12]" "aftj list ev"</c>: the words that can stand at a place of a command line, one a line. It is what <c>dotnet-suggest</c> and the
/// scripts of <c>aftj completion</c> ask.
/// </summary>
/// <remarks>System.CommandLine has it for a <see cref="RootCommand"/> alone, and that one cannot be called <c>aftj</c>.</remarks>
internal static partial class SuggestDirective
{
    // Nobody needs four words for help, two of them of another system's shell.
    private static readonly string[] HelpAliases = ["-?", "-h", "/?", "/h"];

    /// <summary>Whether the arguments are such a question.</summary>
    public static bool IsAsked(IReadOnlyList<string> arguments) => arguments.Count > 0 && Form().IsMatch(arguments[0]);

    /// <summary>The answer.</summary>
    public static IEnumerable<string> Answer(Command root, IReadOnlyList<string> arguments)
    {
        var line = arguments.Count > 1 ? arguments[^1] : "";
        var position = Form().Match(arguments[0]).Groups["position"] is { Success: true } digits
            && int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, line.Length) : line.Length;
        // What stands behind the cursor is not asked about.
        line = line[..position];
        var word = line[(line.LastIndexOf(' ') + 1)..];
        var words = root.Parse(line).GetCompletions()
            .Select(c => c.InsertText ?? c.Label)
            .Where(w => w.StartsWith(word, StringComparison.Ordinal) && !HelpAliases.Contains(w))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        // Where a word is wanted, options would bury it; whoever wants one types its hyphen.
        return word.Length == 0 && words.Exists(w => !w.StartsWith('-')) ? words.Where(w => !w.StartsWith('-')) : words;
    }

    [GeneratedRegex(@"^\[suggest(:(?<position>[0-9]+))?\]$")]
    private static partial Regex Form();
}
