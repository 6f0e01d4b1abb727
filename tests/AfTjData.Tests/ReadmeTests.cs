using System.Text;
using AfTjData.Tests.Support;

namespace AfTjData.Tests;

/// <summary>
/// The samples of README.md, compiled and run. The code of each test is the sample's, line by line, and what it prints is the answer that
/// stands under the sample; both are looked up in the README.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md")).ReplaceLineEndings("\n");

    // The samples write to the console; here it is one that remembers.
    private Recorder Console { get; } = new();

    [Fact]
    public void An_event_and_its_evidence()
    {
        Event visit = Events.All["kunduz-visit-2025-11"];            // or Events.KunduzVisit202511
        Console.WriteLine($"{visit.Title}: {visit.When} {visit.Status}");
        foreach (var e in visit.Evidence)
            Console.WriteLine($"{e.Source.Id} {e.Paragraph}.{e.Sentence} {e.Hedge}");

        Console.Printed("""
            Tajik delegation visits Kunduz for talks with Taliban officials: [..2025-11-13] Occurred
            centralasianlight-2025-11-13 1.1 Reported
            centralasianlight-2025-11-13 2.1 Asserted
            centralasianlight-2025-11-13 2.2 Asserted
            centralasianlight-2025-11-13 11.1 Asserted
            """);
    }

    [Fact]
    public void A_named_member_is_the_same_event() => Assert.Same(Events.All["kunduz-visit-2025-11"], Events.KunduzVisit202511);

    [Fact]
    public void Names_and_references_both_ways()
    {
        var wafa = Actors.Find("Yousuf Wafa");                       // null if nobody is called so, or several are
        Console.WriteLine(wafa?.Tenures[0].Label);
        Console.WriteLine($"{Actors.Find("Dushanbe")?.Label}; {Places.Find("Dushanbe")?.Label}");
        foreach (var e in Places.All["kunduz"].Events)
            Console.WriteLine($"{e.When} {e.Status} {e.Title}");

        Console.Printed("""
            Yousuf Wafa, Taliban governor of Balkh
            Government of Tajikistan; Dushanbe
            [..2025-11-13] Occurred Deputy governor of Khatlon meets Taliban governor of Kunduz
            [..2025-11-13] Occurred Tajik delegation visits Kunduz for talks with Taliban officials
            """);
    }

    [Fact]
    public void What_is_relayed_and_what_is_contested()
    {
        var relayed = Events.All.Where(e => e.Evidence.Any(s => s.For.Contains("status") && s.Via.Count > 0));
        foreach (var e in relayed)
            Console.WriteLine(e.Id);
        foreach (var d in Disputes.ByState(DisputeState.Open))
            Console.WriteLine($"{d.Differs}: {d.Title}");
        Console.WriteLine($"{Dataset.Version} of {Dataset.Date:yyyy-MM-dd}, {Dataset.Records.Count()} records");

        Console.Printed("""
            kunduz-meeting-2025-11
            kunduz-visit-2025-11
            yatimov-secret-visit-to-afghanistan
            Existence: Does Tajikistan already engage with the Taliban, or has it only begun to seek contact?
            Scope: No official visits of high rank, yet a governor and a deputy governor travelled by invitation
            0.1.0 of 2025-11-13, 74 records
            """);
    }

    [Fact]
    public void Every_line_of_every_sample_stands_in_a_test_above()
    {
        var tests = File.ReadAllText(Repository.Path("tests/AfTjData.Tests/ReadmeTests.cs"));
        var lines = Blocks("csharp").SelectMany(b => b.Split('\n')).Where(l => l.Length > 0 && l != "using AfTjData;").ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains("\n        " + line, tests.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_answer_in_the_README_is_printed_by_a_test_above() => Assert.Equal(3, Blocks("text").Count());

    [Fact]
    public void The_table_of_what_the_dataset_holds_has_each_kind_with_its_count() => Assert.All(
        Dataset.AllKinds,
        table => Assert.Contains(FormattableString.Invariant($"\n| {table.Kind} | {table.Count} | "), Readme, StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string language) => Readme.Split($"```{language}\n").Skip(1).Select(b => b[..b.IndexOf("\n```", StringComparison.Ordinal)]);

    private sealed class Recorder
    {
        private readonly StringBuilder _lines = new();

        public void WriteLine(string? line) => _lines.Append(line).Append('\n');

        public void Printed(string answer)
        {
            var expected = answer.ReplaceLineEndings("\n");
            Assert.Equal(expected + "\n", _lines.ToString());
            Assert.Contains($"```text\n{expected}\n```", Readme, StringComparison.Ordinal);
        }
    }
}
