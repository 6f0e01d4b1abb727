using System.CommandLine;
using AfTjData.Curation.Corpus;
using AfTjData.Curation.Verifying;

namespace AfTjData.Curation.Commands;

/// <summary>The command <c>verify</c>: holds <c>sources.lock.yaml</c> against the source texts.</summary>
public static class VerifyCommand
{
    /// <summary>Makes the command, for any program to mount.</summary>
    public static Command Create()
    {
        var corpus = SharedOptions.Corpus();
        var data = SharedOptions.Data();
        var only = SharedOptions.Only("Verify this source alone; texts without a source record are then no failure. Can be given several times.");
        var command = new Command("verify", "Check every hash of the lock against the source texts; exit 1 if anything does not match.")
        {
            corpus, data, only,
        };
        command.Shows(
            "verify --corpus ../texts                      check everything",
            "verify --corpus ../texts --only some-source   check one source");
        command.Runs((parsed, output) => Run(parsed.GetRequiredValue(corpus), parsed.GetValue(data), parsed.GetValue(only) ?? [], output));
        return command;
    }

    private static int Run(string corpusPath, string? dataPath, string[] only, CommandOutput output)
    {
        var result = Verifier.Run(SharedOptions.Open(dataPath), CorpusFolder.Open(corpusPath), only);
        foreach (var problem in result.Problems)
            output.Fail(problem);
        output.Say($"{Texts.Count(result.Sources, "locked source")}: {Texts.Count(result.Sentences, "sentence")} verified, {Texts.Count(result.Problems.Count, "problem")}.");
        return result.Problems.Count == 0 ? ExitCode.Fine : ExitCode.Amiss;
    }
}
