using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Compiler.Parse;

/// <summary>A node of a YAML file that knows where it stands.</summary>
public abstract class YamlNode(SourceSpan span)
{
    /// <summary>Where the node stands.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What the node is, in the words of a message.</summary>
    public abstract string Describe();
}

/// <summary>A single value, always text at this stage: what it means is for the schema to say.</summary>
public sealed class YamlScalar(SourceSpan span, string value, bool isPlain) : YamlNode(span)
{
    /// <summary>The text, escapes resolved.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it stands without quotes.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Where the text from an offset on stands; the whole scalar where escapes or line ends part text and file.</summary>
    public SourceSpan From(int offset)
    {
        var room = Span.EndOffset - Span.StartOffset - Value.Length;
        var quote = IsPlain ? 0 : 1;
        return Span.StartLine != Span.EndLine || room != 2 * quote || offset < 0 || offset >= Value.Length ? Span : Span with
        {
            StartOffset = Span.StartOffset + quote + offset,
            StartColumn = Span.StartColumn + quote + offset,
            EndOffset = Span.EndOffset - quote,
            EndColumn = Span.EndColumn - quote,
        };
    }

    /// <inheritdoc/>
    public override string Describe() => Value.Length == 0 ? "nothing" : "a single value";
}

/// <summary>A mapping, in the order of the file, without the entries that were refused.</summary>
public sealed class YamlMap(SourceSpan span, IReadOnlyList<YamlEntry> entries) : YamlNode(span)
{
    /// <summary>The entries.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>The value under a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                    return entry.Value;
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override string Describe() => "a mapping";
}

/// <summary>One key and its value.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A list.</summary>
public sealed class YamlList(SourceSpan span, IReadOnlyList<YamlNode> items) : YamlNode(span)
{
    /// <summary>The items.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string Describe() => "a list";
}

/// <summary>Stands where a refused value was, so that the later stages stay silent about it.</summary>
public sealed class YamlRefused(SourceSpan span) : YamlNode(span)
{
    /// <inheritdoc/>
    public override string Describe() => "a refused value";
}
