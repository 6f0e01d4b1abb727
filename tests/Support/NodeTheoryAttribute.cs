namespace AfTjData.Tests.Support;

/// <summary>Programs under tests/Node, which need Node.js and what <c>npm ci</c> brings.</summary>
internal static class NodeTools
{
    /// <summary>Why they cannot run here; null if they can.</summary>
    public static string? Missing { get; } =
        !Directory.Exists(Repository.Path("tests/Node/node_modules")) ? "Run `npm ci --prefix tests/Node` first: this test uses packages from there." : null;

    /// <summary>Runs one of the programs.</summary>
    public static ProcessResult Run(string script, params string[] arguments) =>
        ProcessRun.Run("node", Repository.Path("tests/Node"), null, [script, .. arguments]);
}

/// <summary>A theory that is skipped, with the reason, where the programs under tests/Node cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether they can.</summary>
    public NodeTheoryAttribute() => Skip = NodeTools.Missing;
}
