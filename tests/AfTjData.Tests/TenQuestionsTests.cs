using System.Globalization;
using System.Runtime.CompilerServices;
using AfTjData.Tests.Support;

namespace AfTjData.Tests;

/// <summary>The ten questions of README.md: each stands there with its expression, letter by letter, and with the answer that it gives here.</summary>
public sealed class TenQuestionsTests
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md")).ReplaceLineEndings("\n");

    [Fact] // centralasianlight 3.1
    public void Question_1() => Ask(1, "Who met whom in Kunduz, person by person?",
        Places.All["kunduz"].Events.SelectMany(e => e.Meeting()).Where(m => m.From.Type == ActorType.Person && m.To.Type == ActorType.Person));

    [Fact] // caspian-post 8.1, 10.1, 11.1; indrastra 10.2
    public void Question_2() => Ask(2, "What is told of September 2021, in order?",
        Events.All.Occurred().Where(e => e.When.Within("2021-09").IsYes).OrderBy(e => e.When).Select(e => $"{e.When} {e.Title}"));

    [Fact] // centralasianlight 2.2; southasiandesk 21.4
    public void Question_3() => Ask(3, "Was Wafa in Dushanbe before the delegation was in Kunduz, as far as the dates tell?",
        [Events.WafaDushanbeVisit.When.IsBefore(Events.KunduzVisit202511.When)]);

    [Fact] // caspian-post 26.2: 300 for Afghanistan, 1,000 for Pakistan
    public void Question_4() => Ask(4, "How much power is CASA-1000 to bring to its two consumers together?",
        [Figures.For(Measure.AnnualPower, Projects.Casa1000).Where(f => f.Id.Contains("-for-")).Select(f => f.Quantity).Sum()]);

    [Fact] // southasiandesk 15.3 against caspian-post 26.2
    public void Question_5() => Ask(5, "And by the latest source, is that settled?",
        [Figures.For(Measure.Power, Projects.Casa1000).Value(ValuePolicy.ByLatestSource)]);

    [Fact] // saini 11.3, 20.1; caspian-post 39.1
    public void Question_6() => Ask(6, "Who says that Tajikistan shelters the National Resistance Front, and how firmly?",
        Relations.All["tajikistan-hosts-nrf"].Evidence.Select(e => $"{e.Hedge}, {e.At}"));

    [Fact]
    public void Question_7() => Ask(7, "Whom did I mean by this name?",
        Actors.Suggest("Emomali Ratmon", 1).Select(a => a.Label));

    [Fact] // centralasianlight 1.1: the story is Afintl.af's
    public void Question_8() => Ask(8, "How many independent voices stand behind the visit to Kunduz?",
        [Events.KunduzVisit202511.Corroboration()]);

    [Fact]
    public void Question_9() => Ask(9, "How is Rahmon tied to Imran Khan?",
        ActorGraph.Paths(Actors.EmomaliRahmon, Actors.Find("Imran Khan")!, 4).Take(1));

    [Fact] // southasiandesk 11.1, 14.2, 15.3; caspian-post 19.1, 26.2, 40.1
    public void Question_10() => Ask(10, "Where do two sources contradict each other?",
        Dataset.ToldDifferently(Sources.All["southasiandesk-2025-11-16"], Sources.All["caspian-post-2025-01"]).Where(d => d.Type == DisputeKind.Contradiction).Select(d => d.Title));

    private static void Ask<T>(int number, string question, IEnumerable<T> answers, [CallerArgumentExpression(nameof(answers))] string expression = "")
    {
        // A single value stands in brackets here only so that one method can ask for it.
        var code = expression.StartsWith('[') ? expression[1..^1] : expression;
        var printed = string.Join('\n', answers.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture)));

        Assert.NotEmpty(printed);
        Assert.Contains(FormattableString.Invariant($"{number}. {question}\n\n   ```cs\n   {code}\n   ```\n\n   ```text\n   {printed.Replace("\n", "\n   ", StringComparison.Ordinal)}\n   ```\n"), Readme, StringComparison.Ordinal);
    }
}
