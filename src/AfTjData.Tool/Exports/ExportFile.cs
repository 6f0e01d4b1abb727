using System.Security.Cryptography;
using System.Text;

namespace AfTjData.Tool.Exports;

/// <summary>The text files of exports: UTF-8 without a byte-order mark, line feeds.</summary>
internal static class ExportFile
{
    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static TextWriter Create(string path) =>
        new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>Writes a file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        using var writer = Create(path);
        writer.Write(text);
    }

    /// <summary>The SHA-256 of a file, as 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string Sha256(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
