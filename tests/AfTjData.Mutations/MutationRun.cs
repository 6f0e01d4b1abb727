using AfTjData.Mutations.Choosing;
using AfTjData.Mutations.Copying;
using AfTjData.Mutations.Reporting;
using AfTjData.Mutations.Running;
using AfTjData.Tests.Support;

namespace AfTjData.Mutations;

/// <summary>What a run is asked to do; see the options in Program.cs.</summary>
internal sealed record MutationSettings(int Seed, int Count, string[] Only, bool List, int AtOnce, string[] Skip, string Report);

/// <summary>Chooses the faults, runs them, tells what came of it.</summary>
internal static class MutationRun
{
    /// <summary>Does what is asked; gives the exit code.</summary>
    public static int Run(MutationSettings settings)
    {
        var root = Repository.Root;
        var files = ScratchCopy.FilesOf(root);
        var sources = SourceFile.ReadAll(root, files);
        var all = FaultFinder.Find(sources);
        var equivalents = Equivalent.Read(Path.Combine(root, "tests/AfTjData.Mutations/equivalents.yaml"));
        // The choice is made before any test is looked at.
        var check = new CompileCheck(sources);
        var choice = settings.Only.Length > 0
            ? new Choice([.. all.Where(f => settings.Only.Contains(f.Id) && check.Compiles(f))], [])
            : FaultChoice.Draw(all, settings.Seed, settings.Count, check.Compiles);
        Console.WriteLine($"{choice.Faults.Count} faults of {all.Count} possible ones; {choice.NotCompiling.Count} more were drawn and do not compile.");
        foreach (var id in equivalents.Keys.Except(all.Select(f => f.Id)))
            Console.WriteLine($"equivalents.yaml: there is no fault {id} any more.");
        if (settings.List)
        {
            foreach (var f in choice.Faults)
                Console.WriteLine($"{f.Id}  {f.Operator,-18}  {f.File}:{f.Line}  {f.Member}  {f.Text}");
            return 0;
        }

        (Fault, int)[] numbered = [.. choice.Faults.Select((f, i) => (f, i + 1))];
        using var copy = ScratchCopy.Make(root, files, sources, numbered);
        var campaign = new Campaign(copy, numbered, [.. Suite.All.Where(s => !settings.Skip.Contains(s.Project))], Console.WriteLine);
        campaign.Prepare();
        var results = campaign.Run(settings.AtOnce, r => Console.WriteLine(
            $"{r.Fault.Id}  {(r.IsCaught ? "caught" : equivalents.ContainsKey(r.Fault.Id) ? "equivalent" : "SURVIVED"),-10}  {r.Fault.Operator,-18}  {r.Fault.Place,-28}  {r.Time.TotalSeconds,4:0} s  {r.Fault.Text}{(r.IsCaught ? "  <= " + r.Test : "")}"));

        var summary = new Summary(settings.Seed, choice, results, equivalents);
        Console.WriteLine();
        Console.Write(summary.Figures());
        var report = Path.GetFullPath(settings.Report, root);
        Directory.CreateDirectory(Path.GetDirectoryName(report)!);
        File.WriteAllText(report, summary.Markdown());
        Console.WriteLine($"Table: {report}");
        return summary.IsEnough ? 0 : 1;
    }
}
