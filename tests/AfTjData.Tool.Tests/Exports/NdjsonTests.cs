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
    public void Each_line_is_a_record_as_the_library_writes_it()
    {
        foreach (var table in Dataset.AllKinds)
        {
            var plural = Shipped.Snapshot.Schema.Kind(table.Kind)!.Plural;
            var expected = string.Concat(Dataset.Records.Where(r => r.Kind == table.Kind).Select(r => AfTjDataJson.ToJson(r) + "\n"));

            Assert.Equal(expected, File.ReadAllText(Path.Combine(Export, plural + ".ndjson")));
        }
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
}
