using System.Text;

namespace AfTjData.Packed;

/// <summary>Texts out of packed bytes.</summary>
/// <remarks>
/// The first conversion by vectors costs a fresh process more than two milliseconds, whichever method of the framework is asked for it. A lookup or two need
/// no vectors: so the first texts are widened a character at a time, and only a process that reads many pays for reading them fast.
/// </remarks>
internal static class PackedText
{
    private const int Few = 256;
    private const int Short = 256;

    // How many texts have been read. Threads may lose counts to each other, which only puts the change off.
    private static int Count;

    /// <summary>The text of some UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (Count >= Few)
            return Encoding.UTF8.GetString(bytes);
        Count++;
        return WithoutVectors(bytes);
    }

    /// <summary>The same, a character at a time where that is possible.</summary>
    internal static string WithoutVectors(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Short)
            return Encoding.UTF8.GetString(bytes);
        Span<char> characters = stackalloc char[Short];
        return TryWiden(bytes, characters) ? new string(characters[..bytes.Length]) : Encoding.UTF8.GetString(bytes);
    }

    // A method of its own, because one that has both a loop and memory on the stack is optimised at once, and that alone costs a fresh process two milliseconds.
    private static bool TryWiden(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
                return false;
            characters[i] = (char)bytes[i];
        }

        return true;
    }

    /// <summary>Whether some bytes are the text of a key. Keys are ASCII, and short.</summary>
    public static bool AreKey(ReadOnlySpan<byte> bytes, string key)
    {
        if (bytes.Length != key.Length)
            return false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != key[i])
                return false;
        }

        return true;
    }
}
