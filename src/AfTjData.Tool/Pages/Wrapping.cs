namespace AfTjData.Tool.Pages;

/// <summary>Breaks text into lines.</summary>
internal static class Wrapping
{
    /// <summary>Breaks at the last space that fits; a word that is longer than a line stands alone and sticks out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How many columns a line has.</param>
    /// <param name="indent">How far the first line is indented.</param>
    /// <param name="hanging">How far the others are.</param>
    public static IEnumerable<string> Lines(string text, int width, int indent, int hanging)
    {
        var room = indent;
        while (text.Length > width - room)
        {
            var start = text.Length - text.TrimStart(' ').Length;
            var cut = width > room ? text.LastIndexOf(' ', width - room) : -1;
            if (cut <= start)
                cut = text.IndexOf(' ', start);
            if (cut < 0)
                break;
            yield return new string(' ', room) + text[..cut].TrimEnd(' ');
            text = text[(cut + 1)..];
            room = hanging;
        }

        yield return new string(' ', room) + text.TrimEnd(' ');
    }
}
