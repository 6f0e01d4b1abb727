using System.Security.Cryptography;
using System.Text;

namespace AfTjData.Curation.Corpus;

/// <summary>A text of the corpus: its bytes, what they say, and the way between places in the one and in the other.</summary>
/// <remarks>The lock counts bytes, so that any tool can cut a sentence out of the file; sentences are found in characters.</remarks>
internal sealed class CorpusText
{
    private readonly byte[] _bytes;

    // The offset of each character's first byte, and at the end the length of the file.
    private readonly int[] _byteAt;

    private CorpusText(string name, byte[] bytes)
    {
        Name = name;
        _bytes = bytes;
        var mark = StrictUtf8.MarkLength(bytes);
        Text = StrictUtf8.Decode(bytes.AsSpan(mark));
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _byteAt = new int[Text.Length + 1];
        var at = mark;
        for (var i = 0; i < Text.Length; i++)
        {
            // The second half of a pair shares the place of the first.
            _byteAt[i] = char.IsLowSurrogate(Text[i]) ? _byteAt[i - 1] : at;
            at += char.IsLowSurrogate(Text[i]) ? 0 : Rune.GetRuneAt(Text, i).Utf8SequenceLength;
        }

        _byteAt[Text.Length] = bytes.Length;
    }

    /// <summary>The name of its file.</summary>
    public string Name { get; }

    /// <summary>The text, without a byte-order mark.</summary>
    public string Text { get; }

    /// <summary>The length of the file in bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>The SHA-256 of the whole file, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="CurationException">The file cannot be read, or is not UTF-8.</exception>
    public static CorpusText Load(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            return FromBytes(name, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"The text {name} cannot be read: {e.Message}");
        }
    }

    /// <summary>Takes the bytes of a file.</summary>
    /// <exception cref="CurationException">The bytes are not UTF-8.</exception>
    public static CorpusText FromBytes(string name, byte[] bytes)
    {
        var bad = StrictUtf8.FirstBadByte(bytes);
        return bad < 0
            ? new CorpusText(name, bytes)
            : throw new CurationException($"The text {name} is not UTF-8: the byte 0x{bytes[bad]:X2} at offset {bad} belongs to no character.");
    }

    /// <summary>The offset in the file of the character at an index of <see cref="Text"/>.</summary>
    public int ByteAt(int index) => _byteAt[index];

    /// <summary>The index in <see cref="Text"/> of the character whose first byte stands at an offset, or -1.</summary>
    public int IndexAt(int offset)
    {
        var index = Array.BinarySearch(_byteAt, offset);
        if (index < 0)
            return -1;
        // Of the two halves of a pair, which share an offset, the first.
        return index > 0 && _byteAt[index - 1] == offset ? index - 1 : index;
    }

    /// <summary>The text from one offset up to another, or null where the file has no whole characters there.</summary>
    public string? Between(int from, int to)
    {
        int first = IndexAt(from), last = IndexAt(to);
        return first < 0 || last < first ? null : Text[first..last];
    }
}
