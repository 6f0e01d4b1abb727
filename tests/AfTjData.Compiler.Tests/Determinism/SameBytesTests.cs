using System.Globalization;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Determinism;

/// <summary>The same data gives the same bytes, in whatever order, under whatever culture, with whatever line ends it comes.</summary>
public class SameBytesTests
{
    // In Danish order aa comes behind z, in Turkish i and I part ways: what was sorted or cased by culture would show.
    private static readonly Dictionary<string, string> Files = new(Mini.Files)
    {
        ["schema/structs/use.yaml"] = """
            struct: use
            summary: Who uses what.
            fields:
              aaa: { type: ref actor, reverse: aa-uses, summary: Who. }
              zzz: { type: ref actor, reverse: zz-uses, summary: Who else. }
              i-i: { type: line, summary: With what. }
            """,
        ["schema/place.yaml"] = Mini.Edit("schema/place.yaml", "evidence: {", "uses: { type: \"struct use[]\", editorial: true, summary: Who uses it. }\n  evidence: {").Yaml,
        ["places.yaml"] = Mini.Edit("places.yaml", "evidence:", "uses: [{ aaa: teapot, zzz: kettle, i-i: Iıİi }]\n  evidence:").Yaml,
        ["figures.yaml"] = "heat-i:\n  title: Heat\n  measure: heat\n  quantity: -1234.5 kW\nheat-ii:\n  title: Heat\n  measure: heat\n  quantity: between 1000 and 2000 W\n",
        ["events/numbers.yaml"] = "i-i:\n  title: Counting\n  type: pour\n  when: 2001\n  count: -5\n  share: -0.25\n  day: 2001-01-31\n  evidence: [{ at: \"tea-notes#1.1\", hedge: asserted }]\n",
    };

    private static readonly string Expected = Emit(Files);

    [Fact]
    public void The_ground_of_these_tests_is_clean()
    {
        Assert.Empty(DataCompiler.Compile(Files.Select(f => new DataFile(f.Key, f.Value))).Diagnostics);
        Assert.Contains("=== Places.Rows.g.cs", Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_files_does_not_matter(int seed)
    {
        var files = Files.ToArray();
        new Random(seed).Shuffle(files);
        Assert.Equal(Expected, Emit(files));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("da-DK")]
    [InlineData("et-EE")]
    public void The_culture_does_not_matter(string name)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(Expected, Emit(Files));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Nor_does_it_for_messages(string name)
    {
        var bad = (Mini.Events, "⟦I⟧: {}\ni:\n  ⟦tıtle⟧: X\n  type: pour\n  when: 2001\n  count: ⟦-1000⟧\n  evidence: [{ at: \"tea-notes#1.1\", hedge: asserted }]\n");
        var expected = Mini.Compile(bad).Shown;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, Mini.Compile(bad).Shown);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_matter(string end) =>
        Assert.Equal(Expected, Emit(Files.Select(f => KeyValuePair.Create(f.Key, f.Value.Replace("\n", end, StringComparison.Ordinal)))));

    [Fact]
    public void A_byte_order_mark_does_not_matter() =>
        Assert.Equal(Expected, Emit(Files.Select(f => KeyValuePair.Create(f.Key, "\uFEFF" + f.Value))));

    [Fact]
    public void Emitted_files_have_names_that_differ_in_more_than_capitals_and_line_feeds_only()
    {
        var files = DataCompiler.Emit(DataCompiler.Compile(Files.Select(f => new DataFile(f.Key, f.Value))).Dataset);
        Assert.Equal(files.Count, files.Select(f => f.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(files, f => Assert.DoesNotContain('\r', f.Text));
    }

    private static string Emit(IEnumerable<KeyValuePair<string, string>> files) => string.Concat(
        DataCompiler.Emit(DataCompiler.Compile(files.Select(f => new DataFile(f.Key, f.Value))).Dataset).Select(f => $"=== {f.Name}\n{f.Text}"));
}
