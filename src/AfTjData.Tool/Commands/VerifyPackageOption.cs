using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Curation.Data;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Packages;

namespace AfTjData.Tool.Commands;

/// <summary>
/// Adds <c>--package</c> to the curators' command <c>verify</c>. Whoever checks a package needs a program that can load the library, which the curators' own
/// cannot: it has to run while the data does not build.
/// </summary>
internal static class VerifyPackageOption
{
    /// <summary>Adds the option to the command.</summary>
    public static void AddTo(Command verify)
    {
        var package = new Option<string?>("--package")
        {
            Description = "Check this package instead: work out the content hash of the records in it, for every framework. The library in it is run, so trust it as any program.",
            HelpName = "FILE",
        };
        var corpus = verify.Options.Single(o => o.Name == "--corpus");
        var only = verify.Options.Single(o => o.Name == "--only");
        var data = (Option<string?>)verify.Options.Single(o => o.Name == "--data");
        var verifyTexts = (SynchronousCommandLineAction)verify.Action!;

        verify.Options.Insert(0, package);
        verify.Description = "Check every hash of the lock against the source texts, or a package against the data it says it holds; exit 1 if anything does not match.";
        corpus.Required = false;
        verify.Validators.Add(result =>
        {
            if (result.GetResult(package) is null == result.GetResult(corpus) is null)
                result.AddError("verify needs one of two: --corpus DIR for the source texts, or --package FILE.");
            else if (result.GetResult(package) is not null && result.GetResult(only) is { Implicit: false })
                result.AddError("--only goes with --corpus: a package is checked as a whole.");
        });
        verify.Runs((parsed, output) => parsed.GetValue(package) is { } path
            ? Run(path, DataAtHand(parsed.GetValue(data)), output)
            : verifyTexts.Invoke(parsed));

        var help = verify.Options.OfType<HelpOption>().Single();
        help.Action = ((HelpWithExamples)help.Action!).With("verify --package artifacts/packages/AfTjData.1.0.0.nupkg");
    }

    /// <summary>The data folder that was named, else the nearest; null where there is none: a package can be checked anywhere.</summary>
    private static DataFolder? DataAtHand(string? named)
    {
        try
        {
            return SharedOptions.Open(named);
        }
        catch (CurationException) when (named is null)
        {
            return null;
        }
    }

    private static int Run(string path, DataFolder? data, CommandOutput output)
    {
        var check = PackageCheck.Of(path, data);
        foreach (var line in check.Right)
            output.Say(line);
        foreach (var problem in check.Problems)
            output.Fail($"{check.Package.FileName}: {problem}");
        output.Say(check.Problems.Count == 0
            ? $"{check.Package.FileName}: version {check.Identity!.Version} of the data of {DatasetTexts.Day(check.Identity.Date ?? default)}, as it says."
            : $"{check.Package.FileName}: {Texts.Count(check.Problems.Count, "problem")}.");
        return check.Problems.Count == 0 ? ExitCode.Fine : ExitCode.Amiss;
    }
}
