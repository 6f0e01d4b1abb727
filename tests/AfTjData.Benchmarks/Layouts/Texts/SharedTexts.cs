using System.Text;

namespace AfTjData.Benchmarks.Layouts.Texts;

/// <summary>A text that is used more than once lies in a heap of such texts, and its uses tell where; any other lies where it is used.</summary>
internal readonly struct SharedTexts : ITexts
{
    private readonly TextHeap _uses;
    private readonly byte[] _shared;

    public SharedTexts(string[] texts)
    {
        var shared = texts.CountBy(t => t).Where(t => t.Value > 1).Select(t => t.Key).ToArray();
        var heap = new TextHeap(shared.Length, (i, h) => h.Text(shared[i]));
        var places = shared.Index().ToDictionary(t => t.Item, t => heap.StartOf(t.Index), StringComparer.Ordinal);
        _shared = heap.Bytes;
        _uses = new TextHeap(texts.Length, (i, h) =>
        {
            if (places.TryGetValue(texts[i], out var place))
            {
                h.Number(place * 2 + 1);
                return;
            }

            var bytes = Encoding.UTF8.GetBytes(texts[i]);
            h.Number(bytes.Length * 2);
            h.Append(bytes, 0, bytes.Length);
        });
    }

    /// <inheritdoc/>
    public long Bytes => _shared.Length + _uses.Bytes.Length;

    /// <inheritdoc/>
    public string this[int index]
    {
        get
        {
            var use = _uses.Read(index);
            var number = use.Number();
            return (number & 1) == 0 ? Encoding.UTF8.GetString(use.Take(number / 2)) : new RowReader(_shared.AsSpan(number / 2)).Text();
        }
    }
}
