using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Tests.Support;

namespace AfTjData.Compiler.Tests.Diagnostics;

/// <summary>The catalogue of findings, and the three places outside the code that list it.</summary>
public partial class CatalogueTests
{
    private static readonly string[] Contributing = [.. File.ReadAllLines(Repository.Path("CONTRIBUTING.md")).Select(l => l.TrimEnd())];

    private static readonly string[] TrackingFiles = ["Shipped", "Unshipped"];

    public static TheoryData<string> Ids => [.. Findings.All.Select(f => f.Id)];

    [Fact]
    public void The_catalogue_lists_every_finding_that_is_declared()
    {
        var declared = typeof(Findings).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Finding>();
        Assert.Equal(declared.OrderBy(f => f.Id, StringComparer.Ordinal), Findings.All);
    }

    [Fact]
    public void Ids_are_AFTJ_and_four_digits_each_used_once_in_rising_order()
    {
        Assert.All(Findings.All, f => Assert.Matches("^AFTJ[0-9]{4}$", f.Id));
        Assert.Equal(Findings.All.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal), Findings.All.Select(f => f.Id));
    }

    [Fact]
    public void Warnings_are_the_ids_from_0900_on() =>
        Assert.All(Findings.All, f => Assert.Equal(string.CompareOrdinal(f.Id, "AFTJ0900") > 0 ? Severity.Warning : Severity.Error, f.Severity));

    [Fact]
    public void Titles_are_short_and_differ()
    {
        Assert.All(Findings.All, f => Assert.InRange(f.Title.Length, 5, 60));
        Assert.Equal(Findings.All.Count, Findings.All.Select(f => f.Title).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_numbers_its_arguments_from_0_without_a_gap(string id)
    {
        var message = Of(id).Message;
        var numbers = Argument().Matches(message).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order().ToArray();
        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
        // A message that is one sentence ends without a full stop, as a compiler's messages do.
        Assert.DoesNotMatch(@"[.\s]$", message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_finding_has_its_line_in_the_release_tracking_files(string id)
    {
        var finding = Of(id);
        var lines = TrackingFiles
            .SelectMany(f => File.ReadAllLines(Repository.Path($"generators/AfTjData.Generators/AnalyzerReleases.{f}.md")))
            .Where(l => l.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal($"{id} | AfTjData | {finding.Severity} | {finding.Title}", Assert.Single(lines));
    }

    [Fact]
    public void CONTRIBUTING_has_a_section_for_each_finding_in_the_order_of_ids_and_for_no_other() => Assert.Equal(
        Findings.All.Select(f => $"### {f.Id} {f.Title}"),
        Contributing.Where(l => l.StartsWith("### AFTJ", StringComparison.Ordinal)));

    [Fact]
    public void CONTRIBUTING_has_the_anchors_that_help_links_lead_to() => Assert.Equal(
        Findings.All.Select(f => $"<a id=\"{f.Id.ToLowerInvariant()}\"></a>"),
        Contributing.Where(l => l.StartsWith("<a id=\"aftj", StringComparison.Ordinal)));

    private static Finding Of(string id) => Findings.All.Single(f => f.Id == id);

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Argument();
}
