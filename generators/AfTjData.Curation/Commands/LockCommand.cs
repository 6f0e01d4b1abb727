using System.CommandLine;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Curation.Corpus;
using AfTjData.Curation.Data;
using AfTjData.Curation.Locking;

namespace AfTjData.Curation.Commands;

/// <summary>The command <c>lock</c>: writes <c>sources.lock.yaml</c> from the source texts.</summary>
public static class LockCommand
{
    /// <summary>Makes the command, for any program to mount.</summary>
    public static Command Create()
    {
        var corpus = SharedOptions.Corpus();
        var data = SharedOptions.Data();
        var only = SharedOptions.Only("Lock this source alone and leave the others as they are. Can be given several times.");
        var recut = new Option<string[]>("--recut")
        {
            Description = "Cut this source's text afresh, by today's rules and corrections, although it is locked. Can be given several times.",
            HelpName = "SOURCE",
        };
        var command = new Command("lock", "Write the lock of the source texts: where each sentence stands, and its hash.")
        {
            corpus, data, only, recut,
        };
        command.Shows(
            "lock --corpus ../texts                        lock every text that a source record names",
            "lock --corpus ../texts --only some-source     lock one of them",
            "lock --corpus ../texts --recut some-source    accept a changed text, or today's rules");
        command.Runs((parsed, output) => Run(
            parsed.GetRequiredValue(corpus), parsed.GetValue(data), parsed.GetValue(only) ?? [], parsed.GetValue(recut) ?? [], output));
        return command;
    }

    private static int Run(string corpusPath, string? dataPath, string[] only, string[] recut, CommandOutput output)
    {
        var folder = SharedOptions.Open(dataPath);
        var run = Locker.Run(folder, CorpusFolder.Open(corpusPath), only, recut);
        foreach (var outcome in run.Outcomes)
            Tell(outcome, output);
        foreach (var problem in run.Problems)
            output.Error.WriteLine(problem);
        if (run.Strangers.Count > 0)
            output.Say($"{Texts.Count(run.Strangers.Count, "text")} without a source record, not locked: {string.Join(", ", run.Strangers)}");

        var path = folder.PathOf(SourceLocks.FileName);
        var sentences = run.Entries.Sum(e => e.Sentences.Count);
        if (run.Entries.Count == 0 && !File.Exists(path))
            output.Say("There is nothing to lock.");
        else
            output.Say($"{path} {(WholeFile.Write(path, LockWriter.Render(run.Entries)) ? "written" : "unchanged")}: {Texts.Count(run.Entries.Count, "source")}, {Texts.Count(sentences, "sentence")}.");
        return run.IsGood ? ExitCode.Fine : ExitCode.Amiss;
    }

    private static void Tell(LockOutcome outcome, CommandOutput output)
    {
        var size = outcome.Entry is { } e ? $"{Texts.Count(e.Sentences.Count, "sentence")} in {Texts.Count(e.Paragraphs, "paragraph")}" : "no entry";
        var (what, target) = outcome.Action switch
        {
            LockAction.New => ("new", output.Out),
            LockAction.Unchanged => ("unchanged", output.Out),
            LockAction.Renamed => ("renamed, same cut", output.Out),
            LockAction.Corrected => ("boundaries corrected", output.Out),
            LockAction.Recut => ("cut afresh", output.Out),
            LockAction.Absent => ("kept as it is", output.Out),
            LockAction.Dropped => ("removed from the lock", output.Out),
            _ => ("not locked", output.Error),
        };
        if (outcome.Action == LockAction.Refused)
            output.Fail($"{outcome.Source}: {outcome.Remarks[0]}");
        else
            output.Say($"{outcome.Source}: {size}, {what}");
        foreach (var remark in outcome.Remarks.Skip(outcome.Action == LockAction.Refused ? 1 : 0))
            target.WriteLine("  " + remark);
    }
}
