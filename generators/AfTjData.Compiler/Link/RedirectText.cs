using AfTjData.Compiler.Bind.Redirects;

namespace AfTjData.Compiler.Link;

/// <summary>What became of an id, in words.</summary>
internal static class RedirectText
{
    /// <summary>Such as "was renamed to `new` in 2.0.0", and where that was given up too, what stands now.</summary>
    public static string Of(LinkedRedirect redirect)
    {
        var then = redirect.Type switch
        {
            RedirectType.Renamed => "was renamed to " + All(redirect.Successors),
            RedirectType.Merged => "was merged into " + All(redirect.Successors),
            RedirectType.Split => "was split into " + All(redirect.Successors),
            _ => "was withdrawn",
        };
        var now = redirect.Type == RedirectType.Withdrawn || redirect.Final == redirect.Successors ? ""
            : redirect.Final.Count == 0 ? ", and withdrawn since"
            : $", which is now {All(redirect.Final)}";
        return $"{then} in {redirect.Since}{now}";
    }

    /// <summary>A reason as a sentence.</summary>
    public static string Sentence(string reason) => reason[reason.Length - 1] is '.' or '!' or '?' ? reason : reason + ".";

    /// <summary>Names as a list in a sentence: "`a`, `b` and `c`".</summary>
    public static string All(IReadOnlyList<string> names) => Joined([.. names.Select(n => $"`{n}`")], "and");

    /// <summary>Words as a list in a sentence.</summary>
    public static string Joined(IReadOnlyList<string> words, string last) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[words.Count - 1]}";
}
