using System.Globalization;
using System.Text.RegularExpressions;
using AfTjData.Tests.Support;
using Microsoft.CodeAnalysis;

namespace AfTjData.Generators.Tests;

/// <summary>The descriptors against the files that list them. Roslyn's own release tracking cannot see descriptors that come from a catalogue.</summary>
public sealed partial class DescriptorTests
{
    private static readonly string[] ReleaseFiles = ["Shipped", "Unshipped"];

    [Fact]
    public void The_release_tracking_files_list_every_descriptor_as_it_is()
    {
        var listed = ReleaseFiles
            .SelectMany(f => File.ReadLines(Repository.Path($"generators/AfTjData.Generators/AnalyzerReleases.{f}.md")))
            .Where(l => l.StartsWith("AFTJ", StringComparison.Ordinal));

        Assert.Equal(
            Descriptors.All.OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title.ToString(CultureInfo.InvariantCulture)}"),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Errors_cannot_be_configured_away_and_stop_the_compiler_early() =>
        Assert.All(Descriptors.All, d => Assert.Equal(d.DefaultSeverity == DiagnosticSeverity.Error, d.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));

    [Fact]
    public void Warnings_stay_warnings_where_warnings_are_errors()
    {
        var kept = KeptAsWarnings().Match(File.ReadAllText(Repository.Path("Directory.Build.props"))).Groups["ids"].Value.Split(';');

        Assert.All(Descriptors.All.Where(d => d.DefaultSeverity == DiagnosticSeverity.Warning), d => Assert.Contains(d.Id, kept));
    }

    [Fact]
    public void Every_descriptor_has_a_title_and_a_section_to_read() =>
        Assert.All(Descriptors.All, d =>
        {
            Assert.NotEqual("", d.Title.ToString(CultureInfo.InvariantCulture));
            Assert.Equal($"CONTRIBUTING.md#{d.Id.ToLowerInvariant()}", d.HelpLinkUri);
        });

    [GeneratedRegex(@"<WarningsNotAsErrors>\$\(WarningsNotAsErrors\);(?<ids>[^<]+)<")]
    private static partial Regex KeptAsWarnings();
}
