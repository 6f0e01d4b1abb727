using System.IO.Compression;
using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>The package's assembly at an F# prompt, which comes with the SDK: no project, nothing restored.</summary>
[Collection(SharedPackage.Name)]
public sealed class ScriptTests(PackedPackage package)
{
    // As the README has the answers to questions 3, 4, 5 and 6.
    private static readonly string[] Answers =
    [
        "maybe",
        "1300 MW/a",
        "3000 MW (disputed): The latest source is \"Tajik Delegation Kabul Visit Signals Regional Thaw\" of 2025-11-16.",
        "Suspected, caspian-post-2025-01#39.1",
        "Asserted, saini-2024-07-20#11.3",
        "Asserted, saini-2024-07-20#20.1",
    ];

    [Fact]
    public void An_FSharp_script_answers_questions_of_the_README()
    {
        using var folder = new TempFolder();
        using (var content = ZipFile.OpenRead(package.PackagePath))
            content.GetEntry("lib/net10.0/AfTjData.dll")!.ExtractToFile(folder.Path("AfTjData.dll"));
        var script = folder.Write("questions.fsx", """
            #r "AfTjData.dll"
            open System.Linq
            open AfTjData

            printfn "%O" (Events.WafaDushanbeVisit.When.IsBefore Events.KunduzVisit202511.When)

            let shares = query {
                for f in Figures.For(Measure.AnnualPower, Projects.Casa1000) do
                where (f.Id.Contains "-for-")
                select f.Quantity }
            printfn "%O" (shares.Sum())

            printfn "%O" (Figures.For(Measure.Power, Projects.Casa1000).Value ValuePolicy.ByLatestSource)

            for e in Relations.All["tajikistan-hosts-nrf"].Evidence do
                printfn "%O, %O" e.Hedge e.At
            """);

        var run = ProcessRun.Dotnet(folder.Root, null, "fsi", "--nologo", script).Succeeded();

        Assert.Equal(Answers, run.Lines);
        var readme = File.ReadAllText(Repository.Path("README.md"));
        Assert.All(Answers, a => Assert.Contains($"   {a}\n", readme, StringComparison.Ordinal));
    }
}
