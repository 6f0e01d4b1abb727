using System.CommandLine;
using AfTjData.Mutations;

var seed = new Option<int>("--seed") { Description = "What the choice of faults depends on, besides the sources.", DefaultValueFactory = _ => 8 };
var count = new Option<int>("--count") { Description = "How many faults that compile.", DefaultValueFactory = _ => 90 };
var only = new Option<string[]>("--only") { Description = "The id of a fault, chosen or not; may be given more than once." };
var list = new Option<bool>("--list") { Description = "Say which faults are chosen, and run nothing." };
var atOnce = new Option<int>("--at-once") { Description = "How many faults are run at the same time.", DefaultValueFactory = _ => 2 };
var skip = new Option<string[]>("--skip") { Description = "A test project to leave out; may be given more than once." };
var report = new Option<string>("--report") { Description = "The file for the figures and the table.", DefaultValueFactory = _ => "artifacts/mutations.md" };
var command = new RootCommand("Puts deliberate faults into a copy of the compiler's bind and link stages and of the value types, and asks the tests whether they notice. Ends with 1 if they notice fewer than 95 %.")
{
    seed, count, only, list, atOnce, skip, report,
};
command.SetAction(parsed => MutationRun.Run(new MutationSettings(
    parsed.GetValue(seed), parsed.GetValue(count), parsed.GetValue(only) ?? [], parsed.GetValue(list), parsed.GetValue(atOnce), parsed.GetValue(skip) ?? [], parsed.GetValue(report)!)));
return command.Parse(args).Invoke();
