using System.CommandLine;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Explanations;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>explain</c>: what a diagnostic means and how to mend it.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var id = new Argument<string?>("DIAGNOSTIC")
        {
            HelpName = "DIAGNOSTIC",
            Description = "Its id, such as AFTJ0030, or the number alone. Without one: all of them.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(Candidates.Once(id, Candidates.Diagnostics));
        var form = new OutputOptions();
        var command = new Command("explain", "Explain a diagnostic that a build or `validate` prints: what it means, how to mend it, an example.") { id };
        form.AddTo(command);
        command.Shows(
            "aftj explain AFTJ0030  what it means and how to mend it",
            "aftj explain 30        the same",
            "aftj explain           all of them, each in a line");
        command.Runs((parsed, _) =>
        {
            if (parsed.GetValue(id) is not { } typed)
            {
                form.Write(parsed, () => ExplainPage.OfAll(DiagnosticGuide.All), () => ExplainJson.OfAll(DiagnosticGuide.All));
                return ExitCode.Fine;
            }

            var finding = DiagnosticGuide.Find(typed) ?? throw Unknown(typed);
            form.Write(parsed, () => ExplainPage.Of(finding, DiagnosticGuide.Section(finding)), () => ExplainJson.Of(finding, DiagnosticGuide.Section(finding)));
            return ExitCode.Fine;
        });
        return command;
    }

    private static CurationException Unknown(string typed)
    {
        var near = DiagnosticGuide.Near(typed);
        return new CurationException(near.Count == 0
            ? $"There is no diagnostic `{typed}`; `aftj explain` lists them."
            : $"There is no diagnostic `{typed}`. Did you mean {RecordNames.Listed(near.Select(Named))}?");
    }

    private static string Named(Finding finding) => $"{finding.Id} ({finding.Title})";
}
