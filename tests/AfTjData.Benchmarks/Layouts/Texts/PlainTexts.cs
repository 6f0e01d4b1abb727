namespace AfTjData.Benchmarks.Layouts.Texts;

/// <summary>Each text where it is used: its length, then its bytes.</summary>
internal readonly struct PlainTexts(string[] texts) : ITexts
{
    private readonly TextHeap _heap = new(texts.Length, (i, heap) => heap.Text(texts[i]));

    /// <inheritdoc/>
    public long Bytes => _heap.Bytes.Length;

    /// <inheritdoc/>
    public string this[int index] => _heap.Read(index).Text();
}
