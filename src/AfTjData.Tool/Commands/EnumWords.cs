using AfTjData.Compiler.Support;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Commands;

/// <summary>Words of the schema's enums on a command line.</summary>
internal static class EnumWords
{
    /// <summary>The words of an enum, in the order of the schema.</summary>
    public static IReadOnlyList<string> Of(string name) => [.. ShippedSchema.Value.Enum(name)!.Members.Select(m => m.Name)];

    /// <summary>The word, if it is among those that are known.</summary>
    /// <param name="option">The option that it was given to.</param>
    /// <param name="word">The word.</param>
    /// <param name="known">The words that there are.</param>
    /// <exception cref="CurationException">It is not, which is a wrong use of the command.</exception>
    public static string Check(string option, string word, IReadOnlyCollection<string> known)
    {
        if (known.Contains(word))
            return word;
        var mend = Spelling.Nearest(word, known) is { } near ? $" Did you mean `{near}`?" : $" It takes {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
        throw new CurationException($"{option} does not know `{word}`.{mend}", ExitCode.WrongUse);
    }
}
