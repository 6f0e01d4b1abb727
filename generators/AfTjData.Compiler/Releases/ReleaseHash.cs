using System.Security.Cryptography;
using System.Text;

namespace AfTjData.Compiler.Releases;

/// <summary>The hashes that release files are made of.</summary>
public static class ReleaseHash
{
    // 64 bits tell changed from unchanged; nobody has to defend a field against forgery.
    private const int ShortBytes = 8;

    private const string Digits = "0123456789abcdef";

    /// <summary>The hash of a record or field, from its canonical text: 16 lower-case hexadecimal digits.</summary>
    public static string Of(string canonicalText) => Of(Encoding.UTF8.GetBytes(canonicalText));

    /// <summary>The hash of a record or field, from its canonical text as UTF-8.</summary>
    public static string Of(byte[] canonicalText) => Hex(Hash(canonicalText), ShortBytes);

    /// <summary>The SHA-256 of a whole text as UTF-8: 64 lower-case hexadecimal digits.</summary>
    public static string Whole(string text) => Hex(Hash(Encoding.UTF8.GetBytes(text)), 32);

    private static byte[] Hash(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
    }

    private static string Hex(byte[] hash, int bytes)
    {
        var text = new char[2 * bytes];
        for (var i = 0; i < bytes; i++)
            (text[2 * i], text[2 * i + 1]) = (Digits[hash[i] >> 4], Digits[hash[i] & 15]);
        return new string(text);
    }
}
