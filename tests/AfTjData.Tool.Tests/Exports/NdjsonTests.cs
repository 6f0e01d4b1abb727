using System.Text.Json.Nodes;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Snapshots.Reading;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The NDJSON export, and that what is read back is what was written.</summary>
public sealed class NdjsonTests
{
    private static readonly string Export = Shipped.Export("ndjson");
    private static readonly JsonObject Manifest = Shipped.Json(Path.Combine(Export, "dataset.json"));

    [Fact]
    public void Every_record_comes_back_equal()
    {
        var read = TypedRecords.Of(NdjsonReader.Read(Export));

        Assert.Equal(Dataset.Records.Count(), read.Count);
        Assert.All(Dataset.Records.Zip(read), pair => Assert.Equal(pair.First, pair.Second));
    }

    [Fact]
    public void Each_line_is_a_record_as_the_library_reads_it()
    {
        foreach (var table in Dataset.AllKinds)
        {
            var plural = Shipped.Snapshot.Schema.Kind(table.Kind)!.Plural;
            var expected = Dataset.Records.Where(r => r.Kind == table.Kind).Select(AfTjDataJson.ToJson);

            Assert.Equal(expected, File.ReadLines(Path.Combine(Export, plural + ".ndjson")).Select(l => AfTjDataJson.ToJson(AfTjDataJson.FromJson<IRecord>(l))));
        }
    }

    [Fact]
    public void Every_piece_of_evidence_says_its_polarity_and_every_status_stands_there()
    {
        var lines = Directory.EnumerateFiles(Export, "*.ndjson").SelectMany(File.ReadLines).ToList();
        var pieces = Dataset.Records.Sum(r => r.Evidence.Count);

        // Evidence of milestones and the like stands deeper, so there are more of it than the records' own.
        Assert.True(lines.Sum(l => Occurrences(l, "\"polarity\":\"affirms\"")) >= pieces);
        Assert.All(lines, l => Assert.Equal(Occurrences(l, "\"hedge\":"), Occurrences(l, "\"polarity\":")));
    }

    [Theory]
    [InlineData("actor", "actors")]
    [InlineData("event", "events")]
    [InlineData("dispute", "disputes")]
    [InlineData("topic", "topics")]
    public void The_manifest_counts_what_the_data_files_hold(string kind, string plural)
    {
        var file = Manifest["files"]!.AsArray().Single(f => f!["kind"]!.GetValue<string>() == kind)!;

        Assert.Equal(plural + ".ndjson", file["file"]!.GetValue<string>());
        Assert.Equal(DataText.Records(plural), file["records"]!.GetValue<int>());
        Assert.Equal(ExportFile.Sha256(Path.Combine(Export, plural + ".ndjson")), file["sha256"]!.GetValue<string>());
    }

    [Fact]
    public void The_manifest_says_which_dataset_it_is()
    {
        Assert.Equal(DataText.Header("version"), Manifest["version"]!.GetValue<string>());
        Assert.Equal(DataText.Header("date"), Manifest["date"]!.GetValue<string>());
        Assert.Equal(Dataset.ContentHash, Manifest["content-hash"]!.GetValue<string>());
    }

    [Fact]
    public void The_content_hash_follows_from_the_records_alone() =>
        Assert.Equal(Dataset.ContentHash, SnapshotHash.Of(NdjsonReader.Read(Export)));

    [Fact]
    public void The_hash_of_other_records_is_another()
    {
        var snapshot = NdjsonReader.Read(Export);
        var place = snapshot.Kinds.Single(k => k.Definition.Name == "place").Records[0];
        place["label"] = place["label"]!.GetValue<string>() + ".";

        Assert.NotEqual(Dataset.ContentHash, SnapshotHash.Of(snapshot));
    }

    private static int Occurrences(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
