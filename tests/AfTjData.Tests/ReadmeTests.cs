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
        var rahmon = Actors.Find("Rakhmon");                         // null if nobody is called so, or several are
        foreach (var name in rahmon!.Names)
            Console.WriteLine($"{name.Text}: {string.Join(", ", name.At.Select(a => a.Source.Id))}");
        Console.WriteLine($"{Actors.Find("Dushanbe")?.Label}; {Places.Find("Dushanbe")?.Label}");
        foreach (var e in Places.All["kunduz"].Events)
            Console.WriteLine($"{e.When} {e.Status} {e.Title}");

        Console.Printed("""
            Emomali Rahmon: centralasianlight-2025-11-13, southasiandesk-2025-11-16, caspian-post-2025-01
            Rahmon: caspian-post-2025-01
            Emomali Rakhmon: indrastra-2021-11
            Rakhmon: indrastra-2021-11
            Government of Tajikistan; Dushanbe
            [..2025-11-13] Occurred Deputy governor of Khatlon meets Taliban governor of Kunduz
            [..2025-11-13] Occurred Tajik delegation visits Kunduz for talks with Taliban officials
            """);
    }

    [Fact]
    public void What_is_contested_and_how_firmly_each_text_puts_it()
    {
        foreach (var f in Figures.All.Where(f => f.Disputes.Any(d => d.Type == DisputeKind.Contradiction)))
            Console.WriteLine($"{f.Quantity}, {f.Status}, {f.Evidence[0].At}: {f.Label}");
        foreach (var r in Actors.All["nrf"].InverseRelations.Where(r => r.Type is RelationType.Supports or RelationType.Hosts))
            foreach (var e in r.Evidence)
                Console.WriteLine($"{e.Hedge}, {e.At}: {r.Label}");
        Console.WriteLine($"The newest source is of {Dataset.NewestSource:yyyy-MM-dd}");

        Console.Printed("""
            1300 MW/a, Planned, caspian-post-2025-01#26.2: Power that CASA-1000 is to bring by the year
            3000 MW, Possible, southasiandesk-2025-11-16#15.3: Power that CASA-1000 could carry from Central Asia to South Asia
            Suspected, caspian-post-2025-01#39.1: Tajikistan gives the National Resistance Front shelter
            Asserted, saini-2024-07-20#11.3: Tajikistan gives the National Resistance Front shelter
            Asserted, saini-2024-07-20#20.1: Tajikistan gives the National Resistance Front shelter
            Asserted, indrastra-2021-11#9.6: Tajikistan supports the National Resistance Front
            Suspected, caspian-post-2025-01#40.1: Support of Tajikistan's government for the National Resistance Front
            Asserted, indrastra-2021-11#9.6: The Tajik community of Afghanistan supports the National Resistance Front
            The newest source is of 2025-11-16
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

    [Fact] // Those of the ten questions are indented, and TenQuestionsTests prints them.
    public void Every_answer_in_the_README_is_printed_by_a_test_above() => Assert.Equal(3, Readme.Split("\n```text\n").Length - 1);

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
