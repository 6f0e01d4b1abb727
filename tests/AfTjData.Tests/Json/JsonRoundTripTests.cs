namespace AfTjData.Tests.Json;

/// <summary>Every record of the dataset, to JSON and back.</summary>
public sealed class JsonRoundTripTests
{
    [Fact]
    public void Every_record_reads_back_equal_and_writes_the_same_text_again()
    {
        var kinds = new List<string>();
        foreach (var record in Dataset.Records)
        {
            var json = AfTjDataJson.ToJson(record);
            var read = AfTjDataJson.FromJson<IRecord>(json);

            Assert.NotSame(record, read);
            Assert.Equal(record, read);
            Assert.Equal(json, AfTjDataJson.ToJson(read));
            kinds.Add(record.Kind);
        }

        Assert.Equal(Dataset.AllKinds.Where(t => t.Count > 0).Select(t => t.Kind), kinds.Distinct());
    }

    [Fact]
    public void The_example_of_the_documentation_holds()
    {
        var json = AfTjDataJson.ToJson(Places.Kunduz);
        var kunduz = AfTjDataJson.FromJson<Place>(json);

        Assert.True(kunduz == Places.Kunduz);
    }

    [Fact]
    public void A_reference_leads_to_the_record_of_the_dataset()
    {
        var read = AfTjDataJson.FromJson<Topic>(AfTjDataJson.ToJson(Topics.Diplomacy));

        Assert.True(read.Broader.References[0].IsResolved);
        Assert.Same(Topics.Politics, read.Broader[0]);
    }

    [Fact]
    public void A_reference_to_a_record_that_the_dataset_does_not_hold_keeps_kind_and_id()
    {
        var made = new Topic { Id = "rivers", Title = "Rivers", Broader = [new Topic { Id = "no-such-topic", Title = "Water" }, Topics.Politics] };

        var json = AfTjDataJson.ToJson(made);
        var read = AfTjDataJson.FromJson<Topic>(json);
        var water = read.Broader.References[0];

        Assert.Equal(made, read);
        Assert.Equal(made.GetHashCode(), read.GetHashCode());
        Assert.Equal(["no-such-topic", "politics"], read.Broader.Ids);
        Assert.False(water.IsResolved);
        Assert.False(water.IsNone);
        Assert.Equal("topic/no-such-topic", water.ToString());
        Assert.NotEqual(water, read.Broader.References[1]);
        Assert.Equal(json, AfTjDataJson.ToJson(read));
        var error = Assert.Throws<InvalidOperationException>(() => water.Value);
        Assert.StartsWith("The dataset has no topic with the id \"no-such-topic\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_goes_for_sources_of_evidence_and_for_references_to_any_kind()
    {
        const string Json = """
            {"id":"reed","kind":"relation","label":"Reed","subject":{"as":"reeds"},"type":"borders","status":"ongoing",
             "evidence":[{"at":"no-such-source#2.3-5","hedge":"reported","via":["source/no-such-source","actor/taliban"]}]}
            """;

        var evidence = AfTjDataJson.FromJson<Relation>(Json).Evidence.Single();

        Assert.Equal("no-such-source#2.3-5", evidence.At.ToString());
        Assert.Equal((2, 3, 2, 5), (evidence.At.Paragraph, evidence.At.Sentence, evidence.At.EndParagraph, evidence.At.EndSentence));
        Assert.False(evidence.At.Source.IsResolved);
        Assert.Equal(evidence.At.Source.Id, evidence.Via.References[0].Id);
        Assert.Same(Actors.Taliban, evidence.Via[1]);
    }

    [Fact]
    public void A_required_list_that_a_record_made_by_hand_leaves_empty_is_written()
    {
        var place = new Place { Id = "ford", Label = "Ford", Type = PlaceType.City, Names = [], Evidence = [] };

        var json = AfTjDataJson.ToJson(place);

        Assert.EndsWith("\"evidence\":[]}", json, StringComparison.Ordinal);
        Assert.Equal(place, AfTjDataJson.FromJson<Place>(json));
    }
}
