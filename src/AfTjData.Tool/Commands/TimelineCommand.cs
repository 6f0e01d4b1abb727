using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;
using AfTjData.Tool.Lookups;
using AfTjData.Tool.Timelines;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>timeline</c>: happenings in the order of time.</summary>
internal static class TimelineCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var from = new Option<string?>("--from") { Description = "Leave out what was over before then: an EDTF date, such as 2025, 2025-11 or 2025-11-15.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "Leave out what began after then.", HelpName = "DATE" };
        var sure = new Option<bool>("--sure") { Description = "With --from or --to: leave out what may lie in that time and may not." };
        var actor = new Option<string?>("--actor") { Description = "Only what somebody took part in: an id or any spelling of the name.", HelpName = "ACTOR" };
        var place = new Option<string?>("--place") { Description = "Only what happened in a place or within it.", HelpName = "PLACE" };
        var all = new Option<bool>("--all") { Description = "Give another account of a happening a line of its own, where it is otherwise noted and not counted." };
        actor.CompletionSources.Add(Candidates.Actors);
        place.CompletionSources.Add(Candidates.Places);
        var form = new OutputOptions();
        var command = new Command("timeline", "Show happenings in the order of time, by month; each line says how far it has got, how firmly it is told and who tells it.") { from, to, sure, actor, place, all };
        form.AddTo(command);
        command.Shows(
            "aftj timeline                              all that is told, by month; what has no known day comes last",
            "aftj timeline --from 2025-10 --to 2025-11  two months",
            "aftj timeline --from 2021-09 --to 2021-09 --sure",
            "                                           one month, and only what surely lies in it",
            "aftj timeline --actor Wafa                 what one took part in",
            "aftj timeline --place Kunduz --json        for a program to read");
        command.Runs((parsed, _) =>
        {
            var query = new TimelineQuery(
                parsed.GetValue(from),
                parsed.GetValue(to),
                parsed.GetValue(sure),
                parsed.GetValue(actor) is { } name ? RecordNames.Actor(name) : null,
                parsed.GetValue(place) is { } where ? RecordNames.Place(where) : null,
                parsed.GetValue(all));
            var timeline = Timeline.Of(query.Checked());
            form.Write(parsed, () => TimelinePage.Of(timeline), () => TimelineJson.Write(timeline));
            return ExitCode.Fine;
        });
        return command;
    }
}
