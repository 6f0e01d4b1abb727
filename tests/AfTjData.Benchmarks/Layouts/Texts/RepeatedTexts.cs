namespace AfTjData.Benchmarks.Layouts.Texts;

/// <summary>Each text where it is used; but one that is the first of its record again, as a name is that is also the label, is nothing but the length 0.</summary>
internal readonly struct RepeatedTexts : ITexts
{
    private readonly TextHeap _heap;
    private readonly int[] _firsts;

    public RepeatedTexts(LayoutRecord[] records)
    {
        var texts = LayoutRecord.TextsOf(records);
        var firsts = new List<int>();
        foreach (var record in records)
            firsts.AddRange(Enumerable.Repeat(firsts.Count, record.Texts.Length));
        _firsts = [.. firsts];
        _heap = new TextHeap(texts.Length, (i, heap) =>
        {
            if (i > firsts[i] && texts[i] == texts[firsts[i]])
                heap.Number(0);
            else
                heap.Text(texts[i]);
        });
    }

    /// <inheritdoc/>
    public long Bytes => _heap.Bytes.Length;

    /// <inheritdoc/>
    public string this[int index] => _heap.Read(index).Text() is { Length: > 0 } text ? text : _heap.Read(_firsts[index]).Text();
}
