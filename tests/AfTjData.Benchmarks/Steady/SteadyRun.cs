using AfTjData.Benchmarks.Report;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Steady;

/// <summary>Builds AfTjData.Benchmarks.Steady over a dataset, and runs it.</summary>
/// <param name="folder">Where to build, and where BenchmarkDotNet writes its log.</param>
/// <param name="isSmoke">Whether each benchmark runs only once.</param>
internal sealed class SteadyRun(WorkFolder folder, bool isSmoke)
{
    /// <summary>The repository's own data.</summary>
    public SteadyResults OverShipped() => Over("shipped data", []);

    /// <summary>Made-up data.</summary>
    /// <param name="name">What the tables call it.</param>
    /// <param name="data">Its folder.</param>
    public SteadyResults OverMadeUp(string name, string data) => Over(name, [$"-p:DataFolder={data}/", "-p:MadeUpData=true"]);

    private SteadyResults Over(string name, string[] properties)
    {
        var artifacts = folder.Path("artifacts");
        Progress.Say($"steady: building over {name}");
        DotnetCli.Run(["build", Repository.Path("tests/AfTjData.Benchmarks.Steady"), "-c", "Release", "--artifacts-path", artifacts, .. properties]);
        var program = Path.Combine(artifacts, "bin", "AfTjData.Benchmarks.Steady", "release", "AfTjData.Benchmarks.Steady.dll");
        string[] how = isSmoke ? ["--smoke"] : [];
        return new SteadyResults(name, [.. Lines("memory"), .. Lines(["time", folder.Path("benchmarkdotnet.log"), .. how])]);

        // Each in a process of its own.
        string[] Lines(params string[] arguments)
        {
            Progress.Say($"steady: {arguments[0]} over {name}");
            var (exitCode, output) = DotnetCli.Try([program, .. arguments]);
            return exitCode == 0 ? output.Split('\n') : throw new InvalidOperationException($"{program} {arguments[0]} ended with {exitCode}.\n{output}");
        }
    }
}
