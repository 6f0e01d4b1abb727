using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests;

/// <summary>Runs the tool that was built, as a shell would.</summary>
internal static class BuiltTool
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "AfTjData.Tool.dll");

    /// <summary>Runs the tool in the repository's folder.</summary>
    public static ProcessResult Run(params string[] arguments) => RunWith([], arguments);

    /// <summary>Runs the tool with environment variables set.</summary>
    public static ProcessResult RunWith(Dictionary<string, string> environment, params string[] arguments) =>
        ProcessRun.Dotnet(Repository.Root, environment, [Assembly, .. arguments]);

    /// <summary>Fails if the tool showed its insides.</summary>
    public static ProcessResult WithoutStackTrace(this ProcessResult run)
    {
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", run.Output + run.Error, StringComparison.Ordinal);
        return run;
    }
}
