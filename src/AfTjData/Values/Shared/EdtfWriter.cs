using System.Text;

namespace AfTjData.Shared;

/// <summary>Writes EDTF values in their canonical text.</summary>
/// <remarks>
/// One value has one canonical text, reading it gives the value back, and writing that again gives the same text:
/// qualifiers are placed the shortest way (<see cref="EdtfQualifierPlacement"/>), the members of a set stand in order of
/// time without repetition, a shift from UTC is written short (<c>Z</c> for none, <c>+05</c> for whole hours).
/// </remarks>
internal static class EdtfWriter
{
    /// <summary>The canonical text of a value.</summary>
    public static string Write(EdtfValue value)
    {
        var text = new StringBuilder();
        switch (value.Shape)
        {
            case EdtfShape.Date:
                Append(text, value.Point!);
                break;
            case EdtfShape.Interval:
                Append(text, value.Start);
                text.Append('/');
                Append(text, value.End);
                break;
            default:
                Append(text, value.Members, value.Shape == EdtfShape.OneOf ? "[]" : "{}");
                break;
        }

        return text.ToString();
    }

    /// <summary>The canonical text of a member of a set.</summary>
    public static string Write(EdtfMember member)
    {
        var text = new StringBuilder();
        Append(text, member);
        return text.ToString();
    }

    /// <summary>The canonical text of a single date.</summary>
    public static string Write(EdtfPoint point)
    {
        var text = new StringBuilder();
        Append(text, point);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<EdtfMember> members, string brackets)
    {
        text.Append(brackets[0]);
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            Append(text, members[i]);
        }

        text.Append(brackets[1]);
    }

    private static void Append(StringBuilder text, EdtfMember member)
    {
        if (member.First is { } first)
            Append(text, first);
        if (member.IsSingle)
            return;
        text.Append("..");
        if (member.Last is { } last)
            Append(text, last);
    }

    private static void Append(StringBuilder text, EdtfEnd end)
    {
        if (end.Point is { } point)
            Append(text, point);
        else if (end.Kind == EdtfEndKind.Open)
            text.Append("..");
    }

    private static void Append(StringBuilder text, EdtfPoint point)
    {
        var marks = new EdtfQualifierPlacement(point);
        Append(text, marks.Left(0));
        Append(text, point.Year);
        Append(text, marks.Right(0));
        AppendPart(text, point.Month, marks, 1);
        AppendPart(text, point.Day, marks, 2);
        text.Append(point.Time);
    }

    private static void AppendPart(StringBuilder text, int part, EdtfQualifierPlacement marks, int index)
    {
        if (part == 0)
            return;
        text.Append('-');
        Append(text, marks.Left(index));
        text.Append(part == EdtfPoint.Unspecified ? "XX" : TextChars.Digits(part, 2));
        Append(text, marks.Right(index));
    }

    private static void Append(StringBuilder text, EdtfYear year)
    {
        if (year.IsLong)
            text.Append('Y');
        if (year.IsNegative)
            text.Append('-');
        var digits = TextChars.Digits(year.Magnitude, 4);
        text.Append(digits, 0, digits.Length - year.UnspecifiedDigits).Append('X', year.UnspecifiedDigits);
    }

    private static void Append(StringBuilder text, EdtfQualifier qualifier)
    {
        if (qualifier != EdtfQualifier.None)
            text.Append(qualifier switch { EdtfQualifier.Uncertain => '?', EdtfQualifier.Approximate => '~', _ => '%' });
    }
}
