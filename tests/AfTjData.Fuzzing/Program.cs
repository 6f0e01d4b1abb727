using System.CommandLine;
using System.Globalization;
using AfTjData.Fuzzing.Inputs;
using AfTjData.Fuzzing.Running;
using AfTjData.Tests.Support;

var inputs = new Option<long>("--inputs") { Description = "How many inputs.", DefaultValueFactory = _ => 10_000 };
var seed = new Option<int>("--seed") { Description = "The seed: the same seed makes the same inputs, on every machine.", DefaultValueFactory = _ => 1 };
var from = new Option<long>("--from") { Description = "The number of the first input: goes on where a run was stopped, or makes one input again." };
var minutes = new Option<double?>("--minutes") { Description = "When to stop at the latest." };
var threads = new Option<int>("--threads") { Description = "On how many threads.", DefaultValueFactory = _ => Environment.ProcessorCount };
var folder = new Option<string>("--out") { Description = "Where failures are written to.", DefaultValueFactory = _ => Repository.Path("artifacts/fuzzing") };
var compile = new Option<int>("--compile-once-in") { Description = "Of how many valid inputs with a schema of their own the emitted C# of one is compiled whole, loaded and read back.", DefaultValueFactory = _ => new JudgeSettings().CompileOnceIn };
var root = new RootCommand("Attacks the compiler with damaged and made-up data. Needs Node.js and `npm ci --prefix tests/Node`. Exits with 1 if anything failed.")
{
    inputs, seed, from, minutes, threads, folder, compile,
};
root.SetAction(arguments =>
{
    var settings = new RunSettings(
        arguments.GetValue(seed), arguments.GetValue(from), arguments.GetValue(inputs), arguments.GetValue(minutes), arguments.GetValue(threads), arguments.GetValue(folder)!,
        new JudgeSettings { CompileOnceIn = arguments.GetValue(compile) });
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"inputs {settings.From} to {settings.From + settings.Inputs - 1} of seed {settings.Seed}"));
    var figures = new FuzzRun(settings, BaseDataset.Miniature(), BaseDataset.Real(), Console.Out).Run();
    Console.WriteLine();
    Console.Write(figures);
    return figures.Failed == 0 ? 0 : 1;
});
return root.Parse(args).Invoke();
