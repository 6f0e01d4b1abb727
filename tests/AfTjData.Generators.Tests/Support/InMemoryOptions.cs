using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AfTjData.Generators.Tests.Support;

/// <summary>What the project file would tell the generator.</summary>
internal sealed class InMemoryOptions(params (string Property, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(properties);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Properties((string Property, string Value)[] properties) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = properties.ToDictionary(p => "build_property." + p.Property, p => p.Value, AnalyzerConfigOptions.KeyComparer);

        public override bool TryGetValue(string key, out string value)
        {
            value = _values.GetValueOrDefault(key, "");
            return _values.ContainsKey(key);
        }
    }
}
