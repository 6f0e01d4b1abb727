using AfTjData.Tests.Support;

namespace AfTjData.Tests.Data;

public sealed class DatasetTests
{
    [Fact]
    public void The_version_is_the_one_in_the_header_and_of_the_assembly()
    {
        var header = File.ReadAllText(Repository.Path("data/dataset.yaml"));
        var assembly = typeof(Dataset).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyInformationalVersionAttribute), false)
            .Cast<System.Reflection.AssemblyInformationalVersionAttribute>().Single();

        Assert.Contains($"\nversion: {Dataset.Version}\n", header, StringComparison.Ordinal);
        Assert.Equal(Dataset.Version, assembly.InformationalVersion);
        Assert.Contains(FormattableString.Invariant($"\nschema-version: {Dataset.SchemaVersion}\n"), header, StringComparison.Ordinal);
        Assert.Contains($"\ndate: {Dataset.Date:yyyy-MM-dd}\n", header, StringComparison.Ordinal);
    }

    [Fact]
    public void The_content_hash_is_64_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{64}$", Dataset.ContentHash);

    [Fact]
    public void The_newest_source_is_the_latest_date_of_any() =>
        Assert.Equal(Sources.All.Max(s => s.Date?.Latest), Dataset.NewestSource);

    [Fact]
    public void All_records_are_all_tables_together()
    {
        Assert.Equal(Dataset.AllKinds.Sum(t => t.Count), Dataset.Records.Count());
        Assert.Equal(Dataset.AllKinds.Select(t => t.Kind).Order(StringComparer.Ordinal), Dataset.AllKinds.Select(t => t.Kind));
        Assert.Contains(Dataset.Records, r => ReferenceEquals(r, Events.KunduzVisit202511));
    }

    [Fact]
    public void Every_record_has_evidence_unless_the_curators_answer_for_it() =>
        Assert.All(Dataset.Records.Where(r => r.Kind is not ("topic" or "source" or "cameo-code")), r => Assert.NotEmpty(r.Evidence));

    [Fact]
    public void All_evidence_leads_to_a_source_with_a_text() => Assert.All(
        Dataset.Records.SelectMany(r => r.Evidence),
        e =>
        {
            Assert.NotNull(e.Source.File);
            Assert.InRange(e.Paragraph, 1, 1000);
            Assert.InRange(e.Sentence, 1, 100);
        });
}
