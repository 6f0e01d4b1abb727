using System.Text.RegularExpressions;
using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>
/// A consumer of this version meets the next: the repository is copied, its data changed, the release made by the tool and packed, and a program that was written
/// against this version is compiled and run against both.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed partial class UpgradeTests(PackedPackage package) : IDisposable
{
    private const string Program = """
        using System;
        using System.Linq;
        using AfTjData;

        Actor official = Actors.Fayzollahzoda;
        Console.WriteLine($"{official.Label} by member, {Actors.All["fayzollahzoda"].Label} by id");
        Console.WriteLine(ReferenceEquals(official, Actors.All["fayzollahzoda"]));
        Console.WriteLine(Figures.All["afghan-tajik-border-length-1344-km"].Quantity);
        Console.WriteLine(Claims.All.TryGet("pakistan-tajikistan-trade-underused", out var claim) ? claim.Statement : "no such claim");
        Console.WriteLine(Events.All.Contains("invented-meeting-2024"));
        Console.WriteLine(Events.KunduzMeeting202511.Participants.Any(p => p.Actor?.Value.Equals(official) == true));
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_consumer_of_this_version_compiles_against_the_next_with_the_one_warning_that_it_should_get()
    {
        var before = Consumer("upgrade-before", package.Feed, package.Version);
        var next = Release();
        var after = Consumer("upgrade-after", _folder.Path("feed"), next);

        Assert.Equal($"{int.Parse(package.Version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) + 1}.0.0", next);
        Assert.Empty(before.Warnings);
        Assert.Equal(["Fayzollahzoda by member, Fayzollahzoda by id", "True", "1344 km", "Trade between Pakistan and Tajikistan is a field that is not used enough.", "False", "True"], before.Printed);
        var warning = Assert.Single(after.Warnings);
        Assert.StartsWith("warning AFTJ1001: 'Actors.Fayzollahzoda' is obsolete: ", warning, StringComparison.Ordinal);
        Assert.Contains($"`fayzollahzoda` was renamed to `fayzollahzoda-of-khatlon` in {next}", warning, StringComparison.Ordinal);
        Assert.Contains("FayzollahzodaOfKhatlon", warning, StringComparison.Ordinal);
        Assert.Contains("An invented reason.", warning, StringComparison.Ordinal);
        Assert.Equal(["Fayzollahzoda by member, Fayzollahzoda by id", "True", "1345 km", "no such claim", "True", "True"], after.Printed);
    }

    private string Release()
    {
        TrackedTree.CopyTo(_folder.Path("repository"));

        // A renamed actor, wherever the data names it.
        foreach (var file in Directory.GetFiles(Data(""), "*.yaml", SearchOption.AllDirectories))
            Change(file, text => FayzollahzodaId().Replace(text, "fayzollahzoda-of-khatlon"), mayStay: true);
        // A corrected figure.
        Change(Data("figures.yaml"), text => text.Replace("quantity: 1344 km", "quantity: 1345 km", StringComparison.Ordinal));
        // A withdrawn claim: its block, up to the next one.
        Change(Data("claims/saini-2024-07-20.yaml"), text => TradeClaim().Replace(text, ""));
        // A new event.
        Change(Data("events/2024.yaml"), text => text + """

            invented-meeting-2024:
              title: An invented meeting
              type: consult
              mode: visit
              status: occurred
              when: 2024-09
              when-basis: stated
              participants:
                - { actor: rustam-emomali, role: actor }
                - { as: somebody, role: recipient }
              content: Nothing.
              topics: [diplomacy]
              evidence:
                - { at: southasiandesk-2025-11-16#10.4, hedge: asserted }

            """);
        Change(Data("redirects.yaml"), text => text.Replace("redirects: []", """
            redirects:
              - { kind: actor, id: fayzollahzoda, change: renamed, to: fayzollahzoda-of-khatlon, reason: An invented reason. }
              - { kind: claim, id: pakistan-tajikistan-trade-underused, change: withdrawn, reason: Another. }
            """, StringComparison.Ordinal));

        ProcessRun.Dotnet(_folder.Root, package.Environment,
            "tool", "install", "AfTjData.Tool", "--tool-path", _folder.Path("tools"), "--source", package.ToolFeed, "--version", package.Version).Succeeded();
        var made = Aftj("release", "--date", "2030-01-02").Succeeded();
        var again = Aftj("release", "--date", "2030-01-03").Succeeded();
        Assert.True(made.Output != again.Output, made.Everything);
        ProcessRun.Dotnet(_folder.Path("repository"), null, "pack", "src/AfTjData", "-c", "Release", "--artifacts-path", _folder.Path("build"), "-o", _folder.Path("feed"), "--nologo").Succeeded();
        return Path.GetFileNameWithoutExtension(Directory.GetFiles(_folder.Path("feed"), "*.nupkg").Single())["AfTjData.".Length..];
    }

    private ProcessResult Aftj(params string[] arguments) =>
        ProcessRun.Run(_folder.Path(OperatingSystem.IsWindows() ? "tools/aftj.exe" : "tools/aftj"), _folder.Path("repository"), null, arguments);

    private (string[] Warnings, string[] Printed) Consumer(string name, string feed, string version)
    {
        var folder = package.WriteConsumer(name,
            ("consumer.csproj", ConsumerProject.Text(package, "net10.0", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>").Replace($"Version=\"{package.Version}\"", $"Version=\"{version}\"", StringComparison.Ordinal)),
            ("nuget.config", $"<configuration><packageSources><add key=\"packed\" value=\"{feed}\" /></packageSources></configuration>"),
            ("Program.cs", Program));
        var build = ProcessRun.Dotnet(folder, package.Environment, "build", "-c", "Release", "-o", Path.Combine(folder, "out")).Succeeded();
        var run = ProcessRun.Dotnet(folder, package.Environment, "exec", Path.Combine(folder, "out", "consumer.dll")).Succeeded();
        return ([.. build.Lines.Select(l => Warning().Match(l)).Where(m => m.Success).Select(m => m.Value).Distinct()], run.Lines);
    }

    private string Data(string path) => _folder.Path(Path.Combine("repository/data", path));

    private static void Change(string path, Func<string, string> change, bool mayStay = false)
    {
        var text = File.ReadAllText(path);
        var changed = change(text);
        Assert.True(mayStay || changed != text, path);
        File.WriteAllText(path, changed);
    }

    [GeneratedRegex("(?<![a-z0-9-])fayzollahzoda(?![a-z0-9-])")]
    private static partial Regex FayzollahzodaId();

    [GeneratedRegex(@"(?m)^pakistan-tajikistan-trade-underused:\n(  .*\n|\n)+")]
    private static partial Regex TradeClaim();

    [GeneratedRegex(@"warning [A-Z]+[0-9]+: .*?(?= \[)")]
    private static partial Regex Warning();
}
