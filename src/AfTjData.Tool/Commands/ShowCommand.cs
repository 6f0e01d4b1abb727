using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Details;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>show</c>: all that the dataset has of one record.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ID") { HelpName = "ID", Description = "Kind and id, such as event/kabul-visit-2025-11-15; the id alone where only one kind has it." };
        id.CompletionSources.Add(Candidates.Once(id, Candidates.Ids));
        var explain = new Option<bool>("--explain") { Description = "Add what each field means, and each word that the schema knows." };
        var all = new Option<bool>("--all") { Description = "Show all of what points at the record, however much that is." };
        var form = new OutputOptions();
        var command = new Command("show", "Show a record: its fields, who says so where and how firmly, disputes, and what points at it.") { id, explain, all };
        form.AddTo(command);
        command.Shows(
            "aftj show event/kabul-visit-2025-11-15  everything about an event",
            "aftj show tajikistan-hosts-nrf          an id that one kind alone has needs no kind",
            "aftj show place/kunduz --all            with every record that points at it",
            "aftj show figure/casa-1000-power-3000-mw --explain",
            "aftj show actor/taliban --json          for a program to read");
        command.Runs((parsed, output) =>
        {
            var detail = RecordDetail.Of(RecordIds.Resolve(parsed.GetRequiredValue(id), FormerId.OfShipped, out var former));
            // Beside the page, so that what a program reads stays what it was.
            if (former is not null)
                output.Error.WriteLine($"note: {former}");
            form.Write(parsed, () => ShowPage.Of(detail, parsed.GetValue(explain), parsed.GetValue(all)), () => ShowJson.Write(detail));
            return ExitCode.Fine;
        });
        return command;
    }
}
