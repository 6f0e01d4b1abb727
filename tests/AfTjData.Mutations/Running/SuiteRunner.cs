using System.Diagnostics;
using System.Text.RegularExpressions;
using AfTjData.Mutations.Copying;

namespace AfTjData.Mutations.Running;

/// <summary>What one run of a suite came to.</summary>
/// <param name="Passed">Whether every test passed.</param>
/// <param name="Failure">The first test that failed, or what else went wrong.</param>
/// <param name="IsTimeLimit">Whether the time limit ended it.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record SuiteResult(bool Passed, string Failure, bool IsTimeLimit, TimeSpan Time, string Output);

/// <summary>Builds the suites in the copy, and runs them.</summary>
internal sealed partial class SuiteRunner(ScratchCopy copy)
{
    /// <summary>What is said of a process that ended badly though no test failed.</summary>
    public const string BrokeOff = "the test process broke off";

    /// <summary>Builds a suite, with no fault on.</summary>
    public void Build(Suite suite) => ProcessRunner.Demand("dotnet", copy.Root, "build", $"tests/{suite.Project}", "-nologo", "-v:quiet", "-clp:NoSummary",
        "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:NuGetAudit=false", "-p:GenerateDocumentationFile=true");

    /// <summary>Runs a suite's tests until one fails.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="setting">What the switch is set to. Only the process that runs the tests is told.</param>
    /// <param name="limit">How long it may take.</param>
    public SuiteResult Run(Suite suite, string setting, TimeSpan limit)
    {
        var settings = Path.Combine(copy.Root, $"{Guid.NewGuid():N}.runsettings");
        // What Shouldly has from `dotnet test`: where the sources lie. And a fault that gathers things for ever shall not take the machine's memory with it.
        File.WriteAllText(settings, $"""
            <RunSettings>
              <RunConfiguration>
                <EnvironmentVariables>
                  <{FaultSwitch.Variable}>{setting}</{FaultSwitch.Variable}>
                  <SHOULDLY_SOURCE_PATH_MAP>{copy.Root}/=/_/</SHOULDLY_SOURCE_PATH_MAP>
                  <DOTNET_GCHeapHardLimit>140000000</DOTNET_GCHeapHardLimit>
                </EnvironmentVariables>
              </RunConfiguration>
              <xUnit><StopOnFail>true</StopOnFail></xUnit>
            </RunSettings>
            """);
        var watch = Stopwatch.StartNew();
        var assembly = $"tests/{suite.Project}/bin/Debug/net10.0/{suite.Project}.dll";
        string[] filter = suite.Filter is null ? [] : [$"--TestCaseFilter:{suite.Filter}"];
        var ended = ProcessRunner.Run("dotnet", copy.Root, limit, ["vstest", assembly, $"--Settings:{settings}", "--logger:console;verbosity=normal", .. filter]);
        var failed = FailedTest().Match(ended.Output);
        var isTimeLimit = ended.ExitCode is null;
        var failure = isTimeLimit ? $"time limit of {limit.TotalSeconds:0} s" : failed.Success ? failed.Groups[1].Value + failed.Groups[2].Value : BrokeOff;
        return new SuiteResult(ended.ExitCode == 0, failure, isTimeLimit, watch.Elapsed, ended.Output);
    }

    // The summary at the end has the names; a run that stops at the first failure may have told only while it ran.
    [GeneratedRegex(@"^\s+Failed (.+?)(?: \[[^\[\]]*\])?\s*$|^\[xUnit\.net [0-9:.]+\]\s+(.+) \[FAIL\]\s*$", RegexOptions.Multiline)]
    private static partial Regex FailedTest();
}
