namespace AfTjData.Tool.Pages;

/// <summary>Sets a page in lines of a given width. Terminal and plain text share it, so that they never say different things.</summary>
internal sealed class PageLayout
{
    private const int Indent = 2;

    private readonly int _width;
    private readonly List<Line> _lines = [];

    private PageLayout(int width) => _width = width;

    /// <summary>The lines of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="width">How many columns there are. Words and code that are longer stick out.</param>
    public static IReadOnlyList<Line> Of(Page page, int width)
    {
        var layout = new PageLayout(width);
        foreach (var section in page.Sections)
            layout.Add(section);
        return layout._lines;
    }

    private void Add(Section section)
    {
        if (_lines.Count > 0)
            Blank();
        Add(section.Heading, LineRole.Heading, 0, 0);
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            // The first block belongs to its heading; the others have room before them.
            if (i > 0)
                Blank();
            Add(section.Blocks[i]);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case NamedValues { Rows: { Count: > 0 } rows }:
                var names = rows.Max(r => r.Name.Length) + 2;
                foreach (var (name, value) in rows)
                    Add(name.PadRight(names) + value, LineRole.Body, Indent, Indent + names);
                break;
            case FieldValues { Rows: { Count: > 0 } rows }:
                var fields = rows.Max(r => r.Name.Length) + 2;
                foreach (var row in rows)
                    Add(row, Indent + fields);
                break;
            case Entry entry:
                Add(entry.Title, LineRole.Title, Indent, Indent);
                foreach (var line in entry.Lines)
                    Add(line, LineRole.Body, Indent * 2, Indent * 3);
                break;
            case Paragraph paragraph:
                Add(paragraph.Text, LineRole.Body, Indent, Indent);
                break;
            case Table table:
                _lines.AddRange(table.Lines().Select(l => new Line(new string(' ', Indent) + l, LineRole.Body)));
                break;
            case Code code:
                _lines.AddRange(code.Lines.Select(l => new Line(new string(' ', Indent * 2) + l, LineRole.Code)));
                break;
        }
    }

    private void Add(FieldRow row, int values)
    {
        var first = _lines.Count;
        Add(row.Value, LineRole.Body, values + Indent * row.Depth, values + Indent * (row.Depth + 1));
        _lines[first] = _lines[first] with { Text = (new string(' ', Indent) + row.Name).PadRight(values) + _lines[first].Text[values..] };
    }

    private void Add(string text, LineRole role, int indent, int hanging) =>
        _lines.AddRange(Wrapping.Lines(text, _width, indent, hanging).Select(l => new Line(l, role)));

    private void Blank() => _lines.Add(new Line("", LineRole.Body));
}
