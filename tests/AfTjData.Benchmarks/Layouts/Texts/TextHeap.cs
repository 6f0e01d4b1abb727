using AfTjData.Compiler.Pack;

namespace AfTjData.Benchmarks.Layouts.Texts;

/// <summary>Values behind one another, and where each begins: in a row the values before it tell that, so it is not counted.</summary>
internal sealed class TextHeap
{
    private readonly int[] _starts;

    /// <summary>Writes some values.</summary>
    public TextHeap(int count, Action<int, PackedWriter> write)
    {
        var heap = new PackedWriter();
        _starts = new int[count];
        for (var i = 0; i < count; i++)
        {
            _starts[i] = heap.Length;
            write(i, heap);
        }

        Bytes = heap.ToArray();
    }

    /// <summary>The values.</summary>
    public byte[] Bytes { get; }

    /// <summary>A reader at the start of a value.</summary>
    public RowReader Read(int index) => new(Bytes.AsSpan(_starts[index]));

    /// <summary>Where a value begins.</summary>
    public int StartOf(int index) => _starts[index];
}
