namespace AfTjData.Tool.Pages;

/// <summary>Rows under a head: the first column names the row, the others hold numbers.</summary>
/// <param name="Head">The names of the columns.</param>
/// <param name="Rows">The rows, each as long as the head.</param>
internal sealed record Table(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    /// <summary>The lines, the head first, the columns as wide as they have to be.</summary>
    public IEnumerable<string> Lines()
    {
        IReadOnlyList<IReadOnlyList<string>> all = [Head, .. Rows];
        var widths = Head.Select((_, column) => all.Max(r => r[column].Length)).ToList();
        return all.Select(r => string.Join("  ", r.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd(' '));
    }
}
