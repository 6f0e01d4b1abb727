using AfTjData.Curation;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Comparisons.Hashes;
using static AfTjData.Tool.Tests.Comparisons.Sample;

namespace AfTjData.Tool.Tests.Comparisons;

/// <summary>Comparing with a side of which only hashes are known.</summary>
public sealed class HashedComparisonTests
{
    [Fact]
    public void Records_and_fields_that_differ_are_told_without_values()
    {
        var difference = DatasetDifference.Between(
            Hashed(Gathering("gone", "\"size\":1"), Gathering("same"), Gathering("other", "\"when\":\"2024\",\"status\":\"over\"")),
            Dataset(Gathering("same"), Gathering("other", "\"when\":\"2025\",\"size\":1"), Gathering("fresh", "\"size\":2")));

        Assert.Equal(["Added gathering/fresh", "Removed gathering/gone", "Changed gathering/other"], Happened(difference));
        Assert.Equal(["Filled size: - -> -", "Emptied status: - -> -", "Differs when: - -> -"], difference.Records.Last().Fields.Select(Line));
        Assert.Equal(["same"], difference.Kinds.Single().Unchanged);
        Assert.Contains(difference.Limits, l => l.Contains("hashes and no values", StringComparison.Ordinal));
    }

    [Fact]
    public void A_renamed_record_is_known_by_the_hashes_of_its_fields() =>
        Assert.Equal(["Renamed gathering/new (old)"], Happened(DatasetDifference.Between(Hashed(Gathering("old", "\"size\":1")), Dataset(Gathering("new", "\"size\":1")))));

    [Fact]
    public void Without_hashes_of_fields_a_record_is_only_known_to_differ()
    {
        var old = Hashed(Gathering("a", "\"size\":1"), Gathering("b"));
        old = old with { Kinds = [.. old.Kinds.Select(k => k with { Records = [.. k.Records.Select(r => r with { Hashes = r.Hashes! with { Fields = null } })] })] };

        var difference = DatasetDifference.Between(old, Dataset(Gathering("a", "\"size\":2"), Gathering("c")));

        Assert.Equal(["Changed gathering/a", "Removed gathering/b", "Added gathering/c"], Happened(difference));
        Assert.Empty(difference.Records.First().Fields);
    }

    [Fact]
    public void What_has_its_default_or_stands_in_another_order_of_keys_has_the_same_hash() =>
        Assert.True(DatasetDifference.Between(Hashed(Gathering("a", "\"open\":false,\"size\":1")), Dataset(Gathering("a", "\"size\":1"))).IsEmpty);

    [Fact]
    public void A_dataset_of_an_unknown_schema_is_hashed_only_if_its_own_hash_comes_out()
    {
        var unknown = Dataset(Gathering("a")) with { Outline = null, Identity = new SideIdentity("some.nupkg", "package", ContentHash: new string('0', 64)) };

        var refused = Assert.Throws<CurationException>(() => DatasetDifference.Between(Hashed(Gathering("a")), unknown));

        Assert.StartsWith("some.nupkg has not the hash that it names", refused.Message, StringComparison.Ordinal);
    }

    private static ComparedDataset Hashed(params string[] records)
    {
        var hashed = DatasetHashes.AddTo(Dataset(records));
        return hashed with
        {
            IsHashed = true,
            Kinds = [.. hashed.Kinds.Select(k => k with { Records = [.. k.Records.Select(r => r with { Content = null })] })],
        };
    }
}
