using System.Diagnostics.CodeAnalysis;

namespace AfTjData;

/// <summary>A canonical text and, once somebody asks for it, what the text says.</summary>
/// <typeparam name="TValue">What the text says; immutable.</typeparam>
/// <remarks>
/// A packed record is decoded with texts that the compiler has read already, and many are never looked into: so the text
/// is not read before that. Two threads that ask at once may both read it, and come to equal values.
/// </remarks>
internal abstract class LazyText<TValue>(string text, TValue? value)
    where TValue : class
{
    private TValue? _value = value;

    /// <summary>The canonical text.</summary>
    public string Text { get; } = text;

    /// <summary>What the text says.</summary>
    /// <exception cref="PackedDataException">The text is none that the compiler lets pass: the packed data is damaged.</exception>
    public TValue Value
    {
        get
        {
            if (Volatile.Read(ref _value) is { } known)
                return known;
            if (!TryRead(Text, out var read, out var error))
                throw new PackedDataException("The packed data of AfTjData is damaged: `" + Text + "` cannot be read: " + error + ".");
            Volatile.Write(ref _value, read);
            return read;
        }
    }

    /// <summary>Reads a text.</summary>
    protected abstract bool TryRead(string text, [NotNullWhen(true)] out TValue? value, [NotNullWhen(false)] out string? error);
}
