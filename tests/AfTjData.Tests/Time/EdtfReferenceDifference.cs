using System.Text.RegularExpressions;

namespace AfTjData.Tests.Time;

/// <summary>How an answer differs from that of the reference.</summary>
public enum ReferenceVerdict
{
    /// <summary>Only this library reads the text.</summary>
    OnlyWeRead = 1,

    /// <summary>Only the reference reads the text.</summary>
    OnlyTheyRead = 2,

    /// <summary>Both read it, and give it other days.</summary>
    OtherDays = 3,
}

/// <summary>A difference from the npm package `edtf` that is meant, and why.</summary>
/// <param name="Verdict">How the answers differ.</param>
/// <param name="Texts">A pattern of the texts that it is about.</param>
/// <param name="Why">Why this library answers otherwise.</param>
public sealed record EdtfReferenceDifference(ReferenceVerdict Verdict, string Texts, string Why)
{
    private const string Marked = "[?~%]";

    /// <summary>All differences; the first that fits a text is the one that counts.</summary>
    public static IReadOnlyList<EdtfReferenceDifference> All { get; } =
    [
        // What only this library reads.
        new(ReferenceVerdict.OnlyWeRead, $"X{Marked}", "Level 1 has both unspecified digits and qualifiers, and nothing in it keeps them apart; the package takes one of the two only."),
        new(ReferenceVerdict.OnlyWeRead, @"^[\[{].*\d{4}-2[1-4]", "A season is a date of level 1, so it can be a member of a set; the package takes none there."),
        new(ReferenceVerdict.OnlyWeRead, @"\d{4}-2[1-4](/|$)", "A season is a date of level 1, so it can be either end of an interval; the package takes none there."),
        new(ReferenceVerdict.OnlyWeRead, "Y-?\\d{5,}/|/Y-?\\d{5,}$", "A long year is a date of level 1, so it can be either end of an interval; the package takes none there."),
        new(ReferenceVerdict.OnlyWeRead, $@"^Y-?\d{{5,}}{Marked}$", "A qualifier may follow any date of level 1; the package takes none after a long year."),
        new(ReferenceVerdict.OnlyWeRead, "^[^/]+/[^/]+$", "An end that is not wholly earlier than the start may come after it, as in 2004-06-11/2004-06; the package asks that its first day be later."),

        // What only the package reads.
        new(ReferenceVerdict.OnlyTheyRead, @"-02-(29|30)", "There is no such day; the package reads it as one in March."),
        new(ReferenceVerdict.OnlyTheyRead, @"^Y-?\d+E\d+|S\d+$", "Exponents and significant digits are of level 2 and not taken: such a date belongs to geology, not here."),
        new(ReferenceVerdict.OnlyTheyRead, @"^-?\d{4}-(2[5-9]|3\d|4[01])$", "Parts of a year other than four seasons are of level 2 and not taken."),
        new(ReferenceVerdict.OnlyTheyRead, @"^[^/,]*X[^/,]*$", "Unspecified digits before others, or half of a month or a day, are of level 2 and not taken."),
        new(ReferenceVerdict.OnlyTheyRead, @"^(\.\.)?/(\.\.)?$", "An interval without a date at either end says nothing, and a field that says nothing is left out."),
        new(ReferenceVerdict.OnlyTheyRead, @"^[\[{][^,.]*[\]}]$", "A set of one date is that date, and one value has one text."),
        new(ReferenceVerdict.OnlyTheyRead, @"^\[(.+),\1\]$", "A set names a date once, and one value has one text."),
        new(ReferenceVerdict.OnlyTheyRead, @"^[\[{].*\.\..*[\]}]$", "A run in a set starts before it ends."),
        new(ReferenceVerdict.OnlyTheyRead, @"^-?\d{2,3}" + Marked + "?$", "A year has four digits in EDTF; with two or three the package reads a century or a decade, as ISO 8601-1 does, and hides a slip of the pen."),
        new(ReferenceVerdict.OnlyTheyRead, @"^\d{5}$", "A year of more than four digits is written with Y."),
        new(ReferenceVerdict.OnlyTheyRead, "T24:00:00|T\\d\\d:\\d\\dZ", "A time has hours, minutes and seconds, and midnight is the start of a day."),

        // Texts that both read.
        new(ReferenceVerdict.OtherDays, @"\d{4}-2[1-4](/|$)", "EDTF leaves open which days a season has: here spring starts in March, and the package starts it in January."),
        new(ReferenceVerdict.OtherDays, @"T\d\d:", "A date with a time has the day as written; the package moves it to UTC."),
        new(ReferenceVerdict.OtherDays, @"Y-?\d{6,}", "The calendar here has no end; a JavaScript date ends 275,760 years from 1970."),
        new(ReferenceVerdict.OtherDays, "-00(0X|XX)", "The package loses the minus sign of these."),
        new(ReferenceVerdict.OtherDays, @"-\d{4}(-\d\d)?-XX", "In years before 0000 the package takes the last month or day for the first and the first for the last."),
        new(ReferenceVerdict.OtherDays, "^0000-02-29$", "The year 0000 is a leap year of the proleptic calendar."),
        new(ReferenceVerdict.OtherDays, @"^[\[{]", "A set reaches from the first day of any member to the last of any, in whatever order they are written; the package looks at the first and last written, and of a run last written at its start."),
    ];

    /// <summary>Whether this is what explains a text.</summary>
    public bool Explains(ReferenceVerdict verdict, string text) => verdict == Verdict && Regex.IsMatch(text, Texts, RegexOptions.CultureInvariant);
}
