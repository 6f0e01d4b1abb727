namespace AfTjData.Shared;

/// <summary>A text that is being read, the stretch of it that is in hand, and the first mistake found.</summary>
/// <remarks>Not thread safe; one reading makes one and throws it away.</remarks>
internal sealed class TextScan(string text)
{
    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>Where the next character stands.</summary>
    public int Position { get; set; }

    /// <summary>Where the stretch in hand ends.</summary>
    public int End { get; set; } = text.Length;

    /// <summary>What is wrong and how to mend it, or null while nothing is.</summary>
    public string? Error { get; private set; }

    /// <summary>Where the mistake stands in the whole text.</summary>
    public int ErrorOffset { get; private set; }

    /// <summary>Whether the stretch in hand is read.</summary>
    public bool AtEnd => Position >= End;

    /// <summary>The next character, or NUL at the end.</summary>
    public char Peek => Position < End ? Text[Position] : '\0';

    /// <summary>Takes a stretch of the text in hand.</summary>
    public void Window(int start, int end)
    {
        Position = start;
        End = end;
    }

    /// <summary>Takes the next character if it is the one given.</summary>
    public bool Take(char wanted)
    {
        if (AtEnd || Text[Position] != wanted)
            return false;
        Position++;
        return true;
    }

    /// <summary>What stands from an offset up to the position.</summary>
    public string Since(int start) => Text.Substring(start, Position - start);

    /// <summary>Notes a mistake; the first one noted stays.</summary>
    /// <returns>Always false, so that a reader can end with it.</returns>
    public bool Fail(int offset, string message)
    {
        if (Error is null)
        {
            Error = message;
            ErrorOffset = offset;
        }

        return false;
    }
}
