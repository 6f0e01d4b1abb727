using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace AfTjData.Curation.Corpus;

/// <summary>Decodes UTF-8 without ever putting a stand-in for what is not UTF-8: a hash over a repaired text would attest the repair.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The number of bytes of a byte-order mark at the very start: three or none.</summary>
    public static int MarkLength(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? 3 : 0;

    /// <summary>The offset of the first byte that is not UTF-8, or -1.</summary>
    public static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return -1;
        var room = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, room, out var read, out _, replaceInvalidSequences: false);
        return status == OperationStatus.Done ? -1 : read;
    }

    /// <summary>The text of bytes that are known to be UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Encoding.GetString(bytes);
}
