namespace AfTjData.Compiler.Parse;

/// <summary>What ends a line: a line feed, a carriage return, or both as one. YAML and editors count alike.</summary>
internal static class LineBreak
{
    /// <summary>Whether a line ends with the character at an index.</summary>
    public static bool EndsAt(string text, int index) =>
        text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'));
}
