using System.Globalization;
using AfTjData.Shared;
using AfTjData.Tests.Support;
using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>Some thousand texts as the npm package `edtf` 4.11.1 reads them, which tests/Node/edtf-reference.mjs has written down.</summary>
public sealed class EdtfReferenceTests
{
    private static string ReferencePath => Repository.Path("tests/AfTjData.Tests/Values/EdtfReference.txt");

    [Fact]
    public void Each_text_is_read_alike_or_there_is_a_reason()
    {
        var unexplained = Differences().Where(d => !EdtfReferenceDifference.All.Any(reason => reason.Explains(d.Verdict, d.Text))).ToList();

        Assert.Empty(unexplained);
    }

    [Fact]
    public void Each_reason_is_needed()
    {
        var used = Differences().Select(d => EdtfReferenceDifference.All.FirstOrDefault(reason => reason.Explains(d.Verdict, d.Text))).ToHashSet();

        var idle = EdtfReferenceDifference.All.Where(reason => !used.Contains(reason)).ToList();

        Assert.Empty(idle);
    }

    [Fact]
    public void Most_texts_are_read_alike()
    {
        var lines = File.ReadAllLines(ReferencePath);

        Assert.InRange(lines.Length, 3000, 4000);
        Assert.InRange(Differences().Count(), 1, lines.Length / 4);
    }

    [NodeTheory]
    [InlineData("edtf-reference.mjs")]
    public void The_file_is_what_the_script_writes(string script) =>
        Assert.Equal(File.ReadAllLines(ReferencePath), NodeTools.Run(script).Succeeded().Lines);

    private static IEnumerable<(ReferenceVerdict Verdict, string Text, string Answer)> Differences()
    {
        foreach (var line in File.ReadLines(ReferencePath))
        {
            var fields = line.Split('\t');
            var theyRead = fields[1] != "-";
            var weRead = EdtfDate.TryParse(fields[0], out var date);
            if (weRead && theyRead && !(IsDay(fields[1], date.EarliestDay, date.IsOpenStart) && IsDay(fields[2], date.LatestDay, date.IsOpenEnd)))
                yield return (ReferenceVerdict.OtherDays, fields[0], $"{fields[1]} {fields[2]}");
            else if (weRead != theyRead)
                yield return (weRead ? ReferenceVerdict.OnlyWeRead : ReferenceVerdict.OnlyTheyRead, fields[0], "");
        }
    }

    private static bool IsDay(string theirs, long? ours, bool isOpen) => theirs switch
    {
        "open" => ours is null && isOpen,
        "unknown" => ours is null && !isOpen,
        _ => ours == DayNumber(theirs),
    };

    // A day as JavaScript writes it: years beyond 0000 to 9999 have a sign and six digits.
    private static long DayNumber(string day)
    {
        var year = long.Parse(day[..^6], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var month = int.Parse(day[^5..^3], CultureInfo.InvariantCulture);
        return EdtfCalendar.DayNumber(year, month, int.Parse(day[^2..], CultureInfo.InvariantCulture));
    }
}
