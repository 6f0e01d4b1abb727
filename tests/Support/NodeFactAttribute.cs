namespace AfTjData.Tests.Support;

/// <summary>A fact that is skipped, with the reason, where a package that programs under tests/Node use is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Looks whether the package is there.</summary>
    /// <param name="package">Its name in npm.</param>
    public NodeFactAttribute(string package) =>
        Skip = NodeTools.Missing
            ?? (Directory.Exists(Repository.Path($"tests/Node/node_modules/{package}")) ? null : $"Run `npm ci --prefix tests/Node` again: this test uses {package}.");
}
