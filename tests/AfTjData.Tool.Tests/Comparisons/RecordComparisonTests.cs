using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Snapshots;
using static AfTjData.Tool.Tests.Comparisons.Sample;

namespace AfTjData.Tool.Tests.Comparisons;

/// <summary>What can happen to a record.</summary>
public sealed class RecordComparisonTests
{
    [Fact]
    public void Records_are_added_removed_changed_and_left_as_they_were()
    {
        var difference = DatasetDifference.Between(
            Dataset(Gathering("gone", "\"size\":1"), Gathering("same"), Gathering("other", "\"when\":\"2024\"")),
            Dataset(Gathering("same"), Gathering("other", "\"when\":\"2025\""), Gathering("fresh", "\"size\":2")));

        Assert.Equal(["Added gathering/fresh", "Removed gathering/gone", "Changed gathering/other"], Happened(difference));
        Assert.Equal(["same"], difference.Kinds.Single().Unchanged);
        Assert.False(difference.IsEmpty);
    }

    [Fact]
    public void Equal_datasets_have_no_difference_whatever_their_version()
    {
        var old = Dataset(Gathering("a"), Gathering("b")) with { Identity = new SideIdentity("old", "sample", "1.0.0") };
        var @new = Dataset(Gathering("b"), Gathering("a")) with { Identity = new SideIdentity("new", "sample", "1.0.1") };

        Assert.True(DatasetDifference.Between(old, @new).IsEmpty);
    }

    [Fact]
    public void A_record_that_says_the_very_same_under_another_id_is_renamed()
    {
        var difference = DatasetDifference.Between(Dataset(Gathering("old", "\"size\":1")), Dataset(Gathering("new", "\"size\":1")));

        Assert.Equal(["Renamed gathering/new (old)"], Happened(difference));
        Assert.Empty(difference.Records.Single().Fields);
    }

    [Fact]
    public void A_record_of_another_kind_is_no_renamed_one()
    {
        var difference = DatasetDifference.Between(
            Dataset("""{"id":"a","kind":"room","label":"Hall"}"""), Dataset("""{"id":"b","kind":"topic","label":"Hall"}"""));

        Assert.Equal(["Removed room/a", "Added topic/b"], Happened(difference));
    }

    [Fact]
    public void Of_several_that_are_alike_none_is_called_renamed()
    {
        var difference = DatasetDifference.Between(Dataset(Gathering("a"), Gathering("b")), Dataset(Gathering("c")));

        Assert.Equal(["Removed gathering/a", "Removed gathering/b", "Added gathering/c"], Happened(difference));
    }

    [Fact]
    public void A_redirect_makes_a_record_renamed_even_if_it_changed_too()
    {
        var @new = Dataset(Gathering("new", "\"size\":2")) with { Redirects = [new FormerId("gathering", "old", ["new"], "a better name")] };

        var difference = DatasetDifference.Between(Dataset(Gathering("old", "\"size\":1")), @new);

        Assert.Equal(["Renamed gathering/new (old)"], Happened(difference));
        Assert.Equal(["Changed size: 1 -> 2"], difference.Records.Single().Fields.Select(Line));
    }

    [Fact]
    public void A_record_merged_into_one_that_was_there_is_removed_and_says_where_it_went()
    {
        var @new = Dataset(Gathering("kept", "\"size\":1")) with { Redirects = [new FormerId("gathering", "merged", ["kept"])] };

        var difference = DatasetDifference.Between(Dataset(Gathering("kept", "\"size\":1"), Gathering("merged", "\"size\":3")), @new);

        Assert.Equal(["Removed gathering/merged"], Happened(difference));
        Assert.Equal(["kept"], difference.Records.Single().Redirect!.Successors);
    }

    [Fact]
    public void A_record_said_to_be_withdrawn_is_not_taken_for_one_that_says_the_same()
    {
        var @new = Dataset(Gathering("alike")) with { Redirects = [new FormerId("gathering", "withdrawn", [])] };

        Assert.Equal(["Added gathering/alike", "Removed gathering/withdrawn"], Happened(DatasetDifference.Between(Dataset(Gathering("withdrawn")), @new)));
    }

    [Fact]
    public void The_order_is_that_of_kinds_and_ids_whatever_the_order_of_the_sides()
    {
        string[] records = ["""{"id":"z","kind":"topic","label":"Z"}""", Gathering("b", "\"size\":1"), """{"id":"a","kind":"topic","label":"A"}""", Gathering("a", "\"size\":2")];
        string[] expected = ["Added gathering/a", "Added gathering/b", "Added topic/a", "Added topic/z"];

        Assert.Equal(expected, Happened(DatasetDifference.Between(Dataset(), Dataset(records))));
        Assert.Equal(expected, Happened(DatasetDifference.Between(Dataset(), Dataset([.. records.Reverse()]))));
    }

    [Fact]
    public void A_side_of_an_open_dispute_is_marked_and_one_of_a_settled_dispute_is_not()
    {
        const string Open = """{"id":"d","kind":"dispute","title":"D","state":"open","sides":[{"record":"gathering/a"}]}""";
        const string Settled = """{"id":"e","kind":"dispute","title":"E","state":"explained-by-date","sides":[{"record":"gathering/b"}]}""";

        var difference = DatasetDifference.Between(
            Dataset(Open, Settled, Gathering("a"), Gathering("b")), Dataset(Open, Settled, Gathering("a", "\"size\":1"), Gathering("b", "\"size\":1")));

        Assert.Equal([true, false], difference.Records.Select(r => r.IsDisputed));
    }

    [Fact]
    public void A_record_is_called_as_it_is_called_now()
    {
        var difference = DatasetDifference.Between(Dataset(Gathering("a")), Dataset("""{"id":"a","kind":"gathering","title":"Another name"}"""));

        Assert.Equal("Another name", difference.Records.Single().Caption);
    }
}
