using System.Collections;
using System.Globalization;
using System.Reflection;

namespace AfTjData.Tests.Documentation;

/// <summary>
/// The examples of the documentation, compiled and run as a reader would. What a comment behind a statement says has to be the answer, word by
/// word; behind a colon it may go on to say why.
/// </summary>
public sealed class ExampleTests
{
    private static readonly (Member Member, string Code)[] Examples = [.. PublicSurface.Members.SelectMany(m => m.Examples, (m, code) => (m, code))];

    [Fact]
    public void Every_example_compiles_runs_and_gives_the_answer_that_stands_beside_it()
    {
        var (errors, run) = CompiledExamples.Compile(Examples.Select((e, number) => CompiledExamples.Method(number, e.Code)));
        Assert.True(errors.Length == 0, errors);

        var wrong =
            from number in Enumerable.Range(0, Examples.Length)
            from noted in RunNamed(run, number)
            let answer = Read(noted.Answer)
            where noted.Comment != answer && !noted.Comment.StartsWith(answer + ": ", StringComparison.Ordinal)
            select $"{Examples[number].Member}: the example says `{noted.Comment}`, and it is `{answer}`";
        var told = string.Join('\n', wrong);
        Assert.True(told.Length == 0, told);
    }

    [Fact]
    public void A_wrong_answer_and_a_call_that_does_not_compile_are_found()
    {
        var (_, run) = CompiledExamples.Compile([CompiledExamples.Method(0, "var answer = EdtfDate.Parse(\"2021\").IsAfter(\"2020\");   // no")]);
        var (errors, _) = CompiledExamples.Compile([CompiledExamples.Method(0, "var answer = EdtfDate.Parse(\"2021\").IsLater(\"2020\");")]);

        Assert.Equal(("no", (object)Ternary.Yes), Assert.Single(run(0)));
        Assert.Contains("IsLater", errors, StringComparison.Ordinal);
    }

    private static IReadOnlyList<(string Comment, object? Answer)> RunNamed(Func<int, IReadOnlyList<(string Comment, object? Answer)>> run, int number)
    {
        try
        {
            return run(number);
        }
        catch (TargetInvocationException exception)
        {
            return [("no exception", exception.InnerException!.Message)];
        }
    }

    private static string Read(object? answer) => answer switch
    {
        null => "nothing",
        string text => text,
        bool known => known ? "true" : "false",
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        IRecord record => record.Caption,
        IEnumerable several => string.Join(", ", several.Cast<object?>().Select(Read)),
        _ => Convert.ToString(answer, CultureInfo.InvariantCulture)!,
    };
}
