namespace AfTjData.Shared;

/// <summary>The titles and forms of address that are no part of a name, so that "President Rahmon" and "Rahmon" are one spelling.</summary>
/// <remarks>
/// <para>Only what stands before a name is taken for its title: at the start, or after a comma. "Tajik president" keeps its word.</para>
/// <para>Where a word such as "of" follows, an office is named and nobody addressed: "President of Tajikistan" keeps its word too.</para>
/// <para>Words that are names as often as titles are left out on purpose: Amir, Khan, Shah, Sayyid.</para>
/// </remarks>
internal static class NameTitles
{
    // All folded: small letters, no marks, no full stops.
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        // Courtesy.
        "mr", "mister", "mrs", "ms", "miss", "madam", "sir", "dame",
        // Learning.
        "dr", "doctor", "prof", "professor", "engineer", "ustad", "ostad",
        // Religion, in the spellings that English texts have.
        "maulvi", "maulavi", "maulawi", "mawlawi", "mawlavi", "molavi", "maulana", "mawlana", "mullah", "mulla", "mufti", "qari",
        "sheikh", "shaikh", "shaykh", "haji", "hajji",
        // Arms.
        "general", "gen", "colonel", "col", "lieutenant", "lt", "major", "maj", "captain", "capt", "brigadier", "marshal", "commander",
        // State.
        "president", "premier", "pm", "minister", "governor", "ambassador",
    };

    // These belong to a title that follows them, and are nothing without it.
    private static readonly HashSet<string> Qualifiers = new(StringComparer.Ordinal)
    {
        "acting", "defence", "defense", "deputy", "first", "foreign", "former", "interior", "late", "prime", "vice",
    };

    private static readonly HashSet<string> Connectives = new(StringComparer.Ordinal)
    {
        "and", "at", "for", "from", "in", "of", "on", "the", "to",
    };

    /// <summary>Whether a folded word only links others, as "of" does.</summary>
    public static bool IsConnective(string word) => Connectives.Contains(word);

    /// <summary>How many of the folded words, from the first, are titles.</summary>
    public static int Leading(IReadOnlyList<string> words)
    {
        var titles = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (Titles.Contains(words[i]))
                titles = i + 1;
            else if (!Qualifiers.Contains(words[i]))
                break;
        }

        return titles < words.Count && IsConnective(words[titles]) ? 0 : titles;
    }
}
