using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Listings;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>list</c>: the records of a kind.</summary>
internal static class ListCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { HelpName = "KIND", Description = "The kind of record, such as event; `aftj` shows the kinds." };
        kind.CompletionSources.Add(Candidates.Once(kind, Candidates.Kinds));
        var filters = new ListOptions();
        var form = new OutputOptions();
        var command = new Command("list", "List the records of a kind: each with its date, how far it has got, and who says so how firmly.") { kind };
        filters.AddTo(command);
        form.AddTo(command);
        command.Shows(
            "aftj list event --place kunduz --date 2025            what happened in Kunduz in 2025, surely or maybe",
            "aftj list event --type visit --status occurred        visits that took place",
            "aftj list figure --type power                         figures of power",
            "aftj list relation --actor \"Taliban\" --hedge alleged  ties that are no more than alleged",
            "aftj list claim --source saini-2024-07-20 --topic terrorism",
            "aftj list dispute --source A --source B               what two texts tell differently",
            "aftj list event --actor Rakhmon --json                for a program to read");
        command.Runs((parsed, _) =>
        {
            var wanted = KindNames.Resolve(parsed.GetRequiredValue(kind));
            var listing = Listing.Read(wanted, filters.Of(parsed, wanted));
            form.Write(parsed, () => ListPage.Of(listing), () => ListJson.Write(listing));
            return ExitCode.Fine;
        });
        return command;
    }
}
