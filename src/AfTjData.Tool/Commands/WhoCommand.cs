using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Profiles;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>who</c>: all that the dataset has of an actor, put together.</summary>
internal static class WhoCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var actor = new Argument<string>("ACTOR") { HelpName = "ACTOR", Description = "An id, or any spelling of the name." };
        actor.CompletionSources.Add(Candidates.Actors);
        var form = new OutputOptions();
        var command = new Command("who", "Show who somebody is: names and who spells them so, offices, relations, events, positions and statements by date.") { actor };
        form.AddTo(command);
        command.Shows(
            "aftj who Rakhmon     any spelling that a source uses will do",
            "aftj who Taliban     a movement, with its offices and who holds them",
            "aftj who nrf --json  for a program to read");
        command.Runs((parsed, _) =>
        {
            var profile = ActorProfile.Of(RecordNames.Actor(parsed.GetRequiredValue(actor)));
            form.Write(parsed, () => WhoPage.Of(profile), () => WhoJson.Write(profile));
            return ExitCode.Fine;
        });
        return command;
    }
}
