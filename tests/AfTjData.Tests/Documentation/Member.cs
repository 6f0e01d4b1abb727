using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace AfTjData.Tests.Documentation;

/// <summary>A public type or member of the library, with its documentation and where its code comes from.</summary>
internal sealed class Member(ISymbol symbol, XElement? documentation, bool isHandWritten)
{
    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.CSharpShortErrorMessageFormat;

    public ISymbol Symbol { get; } = symbol;

    /// <summary>Whether the code stands in src/AfTjData; otherwise it is emitted from the schema.</summary>
    public bool IsHandWritten { get; } = isHandWritten;

    public bool HasSummary => IsFilled("summary");

    public bool HasExample => IsFilled("example");

    /// <summary>Whether the words are those of the interface or base member that this implements.</summary>
    public bool IsInherited => documentation?.Element("inheritdoc") is not null;

    /// <summary>The code of the examples, one text each.</summary>
    public IEnumerable<string> Examples => (documentation?.Descendants("example") ?? []).Elements("code").Select(c => Unindented(c.Value));

    /// <summary>What is documented under a tag that names something, such as each parameter.</summary>
    public IEnumerable<string> Named(string tag, string by = "name") =>
        (documentation?.Elements(tag) ?? []).Where(e => e.Value.Trim().Length > 0).Select(e => e.Attribute(by)?.Value ?? "");

    public bool IsFilled(string tag) => (documentation?.Element(tag)?.Value.Trim().Length ?? 0) > 0;

    public override string ToString() => Symbol.ToDisplayString(Short);

    private static string Unindented(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Trim('\n', ' ').Split('\n');
        return string.Join('\n', lines.Select(l => l.TrimEnd()));
    }
}
