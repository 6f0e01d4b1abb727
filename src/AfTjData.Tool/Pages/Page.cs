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
