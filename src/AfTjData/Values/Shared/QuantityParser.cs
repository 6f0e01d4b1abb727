using System.Diagnostics.CodeAnalysis;

namespace AfTjData.Shared;

/// <summary>Reads quantities: <c>[bound] number [unit]</c>, <c>between number and number [unit]</c>, <c>size-word [unit]</c>.</summary>
/// <remarks>Words stand one space apart. Time and memory are linear in the text; nothing recurses.</remarks>
internal static class QuantityParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="value">What it says.</param>
    /// <param name="error">What is wrong with it and how to mend it, to stand after a colon.</param>
    /// <param name="errorOffset">Where the mistake stands, counted in UTF-16 units from 0; the text's length if something is missing at the end.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out QuantityValue? value, [NotNullWhen(false)] out string? error, out int errorOffset)
    {
        var scan = new TextScan(text);
        value = Spaced(scan) ? Read(scan) : null;
        error = value is null ? scan.Error ?? "this is no quantity" : null;
        errorOffset = scan.ErrorOffset;
        return value is not null;
    }

    private static bool Spaced(TextScan scan)
    {
        var text = scan.Text;
        if (text.Length == 0)
            return scan.Fail(0, "the text is empty; write a number and a unit, such as 5 km");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' && (i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
                return scan.Fail(i, "words stand one space apart, with none around them; take this space out");
            if (text[i] is '\t' or '\n' or '\r' or '\u00a0' or '\u202f')
                return scan.Fail(i, TextChars.Show(text[i]) + " has no place here; words are set apart by a plain space");
        }

        return true;
    }

    private static QuantityValue? Read(TextScan scan)
    {
        NextWord(scan);
        var start = scan.Position;
        if (TextChars.IsDigit(scan.Peek) || scan.Peek is '-' or '+' or '.')
            return ReadNumbers(scan, QuantityBoundKind.Exactly);
        var word = scan.Text.Substring(start, scan.End - start);
        if (QuantityWords.ToBound(word) is { } bound)
        {
            scan.Position = scan.End;
            return TryNextWord(scan, "after " + word + " stands a number") ? ReadNumbers(scan, bound) : null;
        }

        if (QuantityWords.ToSize(word) is { } size)
        {
            scan.Position = scan.End;
            return ReadSize(scan, word, size);
        }

        scan.Fail(start, "`" + word + "` begins no quantity; " + QuantityWords.Remedy(word));
        return null;
    }

    private static QuantityValue? ReadNumbers(TextScan scan, QuantityBoundKind bound)
    {
        if (!QuantityNumber.TryRead(scan, out var first))
            return null;
        var second = first;
        if (bound == QuantityBoundKind.Between && !TryReadSecond(scan, first, out second))
            return null;
        if (!TryReadUnit(scan, out var unit))
            return null;
        decimal? lower = bound is QuantityBoundKind.AtMost or QuantityBoundKind.LessThan ? null : first;
        decimal? upper = bound is QuantityBoundKind.AtLeast or QuantityBoundKind.MoreThan ? null : second;
        return new QuantityValue(bound, lower, upper, null, unit);
    }

    private static bool TryReadSecond(TextScan scan, decimal first, out decimal second)
    {
        second = 0;
        if (!TryNextWord(scan, "after the first number of a span stand `and` and the second"))
            return false;
        if (scan.Text.Substring(scan.Position, scan.End - scan.Position) != QuantityWords.And)
            return scan.Fail(scan.Position, "between the numbers of a span stands `and`; the unit comes after the second");
        scan.Position = scan.End;
        if (!TryNextWord(scan, "after `and` stands the second number"))
            return false;
        var start = scan.Position;
        if (!QuantityNumber.TryRead(scan, out second))
            return false;
        if (first == second)
            return scan.Fail(start, "both numbers of the span are the same; write the number alone");
        return first < second || scan.Fail(start, "the second number of a span is the greater one; swap the two");
    }

    private static QuantityValue? ReadSize(TextScan scan, string word, SizeWordKind size)
    {
        if (scan.Position < scan.Text.Length && TextChars.IsDigit(scan.Text[scan.Position + 1]))
        {
            scan.Fail(scan.Position + 1, "`" + word + "` stands in place of a number; take one of the two out");
            return null;
        }

        return TryReadUnit(scan, out var unit) ? new QuantityValue(QuantityBoundKind.SizeWord, null, null, size, unit) : null;
    }

    private static bool TryReadUnit(TextScan scan, [NotNullWhen(true)] out UnitValue? unit)
    {
        unit = null;
        if (scan.Position == scan.Text.Length)
            return Units.TryParse(Units.One, out unit, out _, out _);
        NextWord(scan);
        var start = scan.Position;
        if (scan.End < scan.Text.Length)
            return scan.Fail(scan.End, "a unit is one word and the last; take out what follows it, or the spaces in it");
        return Units.TryParse(scan.Text.Substring(start), out unit, out var error, out var offset) || scan.Fail(start + offset, error);
    }

    private static bool TryNextWord(TextScan scan, string rule)
    {
        if (scan.Position == scan.Text.Length)
            return scan.Fail(scan.Position, "the quantity breaks off; " + rule);
        NextWord(scan);
        return true;
    }

    // Takes the next word in hand. The spacing is checked already, so one space at most stands before it.
    private static void NextWord(TextScan scan)
    {
        var start = scan.Position < scan.Text.Length && scan.Text[scan.Position] == ' ' ? scan.Position + 1 : scan.Position;
        var space = scan.Text.IndexOf(' ', start);
        scan.Window(start, space < 0 ? scan.Text.Length : space);
    }
}
