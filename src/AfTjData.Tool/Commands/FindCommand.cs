using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Names;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>find</c>: who or what bears a name.</summary>
internal static class FindCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string[]>("NAME") { HelpName = "NAME", Description = "The name. Case, diacritics, hyphens, titles and the order of its words do not matter.", Arity = ArgumentArity.OneOrMore };
        var form = new OutputOptions();
        var command = new Command("find", "Find actors, places, offices, agreements and projects by any name that a source gives them.") { name };
        form.AddTo(command);
        command.Shows(
            "aftj find Rakhmon                 any attested spelling is found",
            "aftj find Dushanbe                the city, and the government that the name stands for",
            "aftj find \"Emomali Ratmon\"        suggestions where nothing bears the name; the exit code is then 1",
            "aftj find CASA --json             for a program to read");
        command.Runs((parsed, output) =>
        {
            var answer = NameAnswer.Of(string.Join(' ', parsed.GetRequiredValue(name)));
            form.Write(parsed, () => FindPage.Of(answer), () => FindJson.Write(answer));
            foreach (var former in answer.FormerIds)
                output.Error.WriteLine($"note: {former}");
            return answer.Bearers.Count > 0 ? ExitCode.Fine : ExitCode.Amiss;
        });
        return command;
    }
}
