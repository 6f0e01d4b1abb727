using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Shared;

namespace AfTjData.Compiler.Bind.Records;

/// <summary>A value of the data, typed as its field says, that knows where it stands.</summary>
public abstract class BoundValue(SourceSpan span)
{
    /// <summary>Where the value stands.</summary>
    public SourceSpan Span { get; } = span;
}

/// <summary>A line or a text.</summary>
public sealed class BoundText(SourceSpan span, string value) : BoundValue(span)
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;
}

/// <summary>An int; a bool as 0 or 1; a date as days since 0001-01-01.</summary>
public sealed class BoundNumber(SourceSpan span, int value) : BoundValue(span)
{
    /// <summary>The number.</summary>
    public int Value { get; } = value;
}

/// <summary>A decimal number.</summary>
public sealed class BoundDecimal(SourceSpan span, decimal value) : BoundValue(span)
{
    /// <summary>The number.</summary>
    public decimal Value { get; } = value;
}

/// <summary>An EDTF date.</summary>
public sealed class BoundEdtf : BoundValue
{
    internal BoundEdtf(SourceSpan span, EdtfValue value)
        : base(span)
    {
        Value = value;
    }

    internal EdtfValue Value { get; }

    /// <summary>The date in its canonical form.</summary>
    public override string ToString() => Value.ToString();
}

/// <summary>A quantity.</summary>
public sealed class BoundQuantity : BoundValue
{
    internal BoundQuantity(SourceSpan span, QuantityValue value)
        : base(span)
    {
        Value = value;
    }

    internal QuantityValue Value { get; }

    /// <summary>The quantity in its canonical form.</summary>
    public override string ToString() => Value.ToString();
}

/// <summary>A member of an enum.</summary>
public sealed class BoundMember(SourceSpan span, EnumMember member) : BoundValue(span)
{
    /// <summary>The member.</summary>
    public EnumMember Member { get; } = member;
}

/// <summary>A reference, as written: whether it leads anywhere is for the link stage to say.</summary>
public sealed class BoundReference(SourceSpan span, string? kind, string id) : BoundValue(span)
{
    /// <summary>The kind that is written before a slash, or that the field refers to; null where neither says.</summary>
    public string? Kind { get; } = kind;

    /// <summary>The id.</summary>
    public string Id { get; } = id;
}

/// <summary>A place in a source.</summary>
public sealed class BoundLocator(SourceSpan span, string source, SentenceNumber first, SentenceNumber last) : BoundValue(span)
{
    /// <summary>The id of the source.</summary>
    public string Source { get; } = source;

    /// <summary>The first sentence.</summary>
    public SentenceNumber First { get; } = first;

    /// <summary>The last sentence, which may be the first.</summary>
    public SentenceNumber Last { get; } = last;

    /// <summary>As a curator writes it.</summary>
    public override string ToString() => First == Last ? $"{Source}#{First}"
        : First.Paragraph == Last.Paragraph ? $"{Source}#{First}-{Last.Sentence}"
        : $"{Source}#{First}-{Last}";
}

/// <summary>The number of a sentence: the paragraph counts non-empty lines, the sentence counts within it; both from 1.</summary>
public readonly record struct SentenceNumber(int Paragraph, int Sentence) : IComparable<SentenceNumber>
{
    /// <inheritdoc/>
    public int CompareTo(SentenceNumber other) =>
        Paragraph != other.Paragraph ? Paragraph.CompareTo(other.Paragraph) : Sentence.CompareTo(other.Sentence);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Paragraph}.{Sentence}");
}

/// <summary>A struct: a value or nothing for each field of its definition.</summary>
public sealed class BoundStruct(SourceSpan span, ShapeDefinition shape, BoundValue?[] fields) : BoundValue(span)
{
    /// <summary>What it is.</summary>
    public ShapeDefinition Shape { get; } = shape;

    /// <summary>The values, in the order of the definition's fields.</summary>
    public IReadOnlyList<BoundValue?> Fields { get; } = fields;

    /// <summary>The value of a field, or null where the field is empty or unknown.</summary>
    public BoundValue? this[string field] => Shape.IndexOf(field) is >= 0 and var i ? Fields[i] : null;
}

/// <summary>A list.</summary>
public sealed class BoundList(SourceSpan span, IReadOnlyList<BoundValue> items) : BoundValue(span)
{
    /// <summary>The items.</summary>
    public IReadOnlyList<BoundValue> Items { get; } = items;
}
