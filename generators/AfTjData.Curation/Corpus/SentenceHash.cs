using System.Security.Cryptography;
using System.Text;

namespace AfTjData.Curation.Corpus;

/// <summary>The hash by which a sentence is known without being stored.</summary>
public static class SentenceHash
{
    /// <summary>The number of hexadecimal digits.</summary>
    public const int Digits = 32;

    /// <summary>
    /// The first 32 hexadecimal digits, in lower case, of the SHA-256 of the sentence as UTF-8, with every run of white space taken as one
    /// space and none at the ends.
    /// </summary>
    /// <param name="sentence">The sentence as the file has it.</param>
    /// <remarks>
    /// White space is what Unicode calls so. Folding it lets the hash stand when a text is wrapped anew; everything else counts as it is,
    /// without normalisation, so that the answer depends on no table that could change.
    /// </remarks>
    public static string Of(string sentence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Fold(sentence))))[..Digits];

    private static string Fold(string sentence)
    {
        var folded = new StringBuilder(sentence.Length);
        foreach (var c in sentence)
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }
}
