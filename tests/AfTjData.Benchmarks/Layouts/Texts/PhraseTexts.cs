using System.Buffers;
using System.Text;

namespace AfTjData.Benchmarks.Layouts.Texts;

/// <summary>Texts whose frequent phrases are written as one byte each.</summary>
internal readonly struct PhraseTexts : ITexts
{
    private const int StackLimit = 1_024;

    private readonly TextHeap _heap;
    private readonly byte[]?[] _phrases = new byte[' '][];
    private readonly SearchValues<byte> _codes;
    private readonly int _longest;

    public PhraseTexts(string[] texts)
    {
        var book = new PhraseBook(texts);
        _heap = new TextHeap(texts.Length, (i, heap) => heap.Text(book.Shorten(texts[i])));
        foreach (var (character, phrase) in book.Phrases)
            _phrases[character] = Encoding.UTF8.GetBytes(phrase);
        _codes = SearchValues.Create([.. book.Phrases.Select(p => (byte)p.Character)]);
        _longest = texts.Max(Encoding.UTF8.GetByteCount);
    }

    /// <inheritdoc/>
    public long Bytes => _heap.Bytes.Length + _phrases.Sum(p => p?.Length + 1 ?? 0);

    /// <inheritdoc/>
    public string this[int index]
    {
        get
        {
            var rest = _heap.Read(index).TextBytes();
            var text = _longest <= StackLimit ? stackalloc byte[_longest] : new byte[_longest];
            var length = 0;
            while (rest.IndexOfAny(_codes) is >= 0 and var at)
            {
                Add(rest[..at], text, ref length);
                Add(_phrases[rest[at]], text, ref length);
                rest = rest[(at + 1)..];
            }

            Add(rest, text, ref length);
            return Encoding.UTF8.GetString(text[..length]);
        }
    }

    private static void Add(ReadOnlySpan<byte> bytes, Span<byte> text, ref int length)
    {
        bytes.CopyTo(text[length..]);
        length += bytes.Length;
    }
}
