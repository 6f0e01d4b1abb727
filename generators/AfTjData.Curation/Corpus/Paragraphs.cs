namespace AfTjData.Curation.Corpus;

/// <summary>A line that holds more than white space, as indexes of the text: from its first character that is no white space to behind its last.</summary>
internal readonly record struct Paragraph(int Start, int End);

/// <summary>Counts a text's paragraphs: the nth one, from 1, is its nth line that holds more than white space.</summary>
/// <remarks>
/// White space is what Unicode calls so, the no-break space included. Only line feed and carriage return end a line: other separators
/// stand inside texts as leftovers of typesetting, and most editors show no line break for them.
/// </remarks>
internal static class Paragraphs
{
    /// <summary>The paragraphs in order.</summary>
    public static List<Paragraph> Of(string text)
    {
        var paragraphs = new List<Paragraph>();
        for (var from = 0; from <= text.Length;)
        {
            var length = text.AsSpan(from).IndexOfAny('\n', '\r');
            var to = length < 0 ? text.Length : from + length;
            int start = from, end = to;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end > start)
                paragraphs.Add(new Paragraph(start, end));
            from = to + 1;
        }

        return paragraphs;
    }
}
