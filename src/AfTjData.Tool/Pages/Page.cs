namespace AfTjData.Tool.Pages;

/// <summary>Something to read, before it is known whether a terminal or a file shows it.</summary>
/// <param name="Sections">The sections, from the top.</param>
internal sealed record Page(IReadOnlyList<Section> Sections);

/// <summary>A heading and what stands under it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">What stands under it.</param>
internal sealed record Section(string Heading, IReadOnlyList<Block> Blocks);

/// <summary>A part of a section.</summary>
internal abstract record Block;

/// <summary>Names and values, the values beneath each other.</summary>
/// <param name="Rows">The rows.</param>
internal sealed record NamedValues(IReadOnlyList<(string Name, string Value)> Rows) : Block;

/// <summary>Fields and their values, the values beneath each other; a value that needs several lines hangs, so that one sees where the next begins.</summary>
/// <param name="Rows">The rows.</param>
internal sealed record FieldValues(IReadOnlyList<FieldRow> Rows) : Block;

/// <summary>A value of a field.</summary>
/// <param name="Name">The field's name; empty where the row above has it.</param>
/// <param name="Value">The value.</param>
/// <param name="Depth">How far it belongs below the row above: 0 for a value of its own.</param>
internal sealed record FieldRow(string Name, string Value, int Depth = 0);

/// <summary>A title with lines that belong to it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Lines">The lines.</param>
internal sealed record Entry(string Title, IReadOnlyList<string> Lines) : Block;

/// <summary>Running text.</summary>
/// <param name="Text">The text.</param>
internal sealed record Paragraph(string Text) : Block;

/// <summary>Lines of code, which are never broken.</summary>
/// <param name="Lines">The lines.</param>
internal sealed record Code(IReadOnlyList<string> Lines) : Block;
