namespace AfTjData.Tests.Records;

public sealed class RefTests
{
    private static Place HandMade(string id) => new() { Id = id, Label = "Made by hand", Type = PlaceType.City, Names = [], Evidence = [] };

    [Fact]
    public void A_reference_out_of_the_dataset_resolves_to_the_one_instance()
    {
        var place = Events.KunduzVisit202511.Places.References[0];

        Assert.Equal("kunduz", place.Id);
        Assert.Equal("place", place.Kind);
        Assert.Same(Places.Kunduz, place.Value);
        Assert.Equal("place/kunduz", place.ToString());
    }

    [Fact]
    public void References_are_equal_by_kind_and_id_however_they_were_made()
    {
        var fromData = Events.KunduzVisit202511.Places.References[0];
        Ref<Place> byHand = HandMade("kunduz");

        Assert.Equal(fromData, byHand);
        Assert.Equal(byHand, fromData);
        Assert.True(fromData == byHand);
        Assert.Equal(fromData.GetHashCode(), byHand.GetHashCode());
        Assert.NotEqual(fromData, HandMade("balkh"));
    }

    [Fact]
    public void The_same_id_of_another_kind_is_another_record()
    {
        Ref<IRecord> country = new(Places.Tajikistan);
        Ref<IRecord> state = new(Actors.Tajikistan);

        Assert.Equal(country.Id, state.Id);
        Assert.NotEqual(country, state);
    }

    [Fact]
    public void A_reference_made_by_hand_holds_the_instance_itself()
    {
        var made = HandMade("kunduz");

        Assert.Same(made, new Ref<Place>(made).Value);
    }

    [Fact]
    public void The_default_reference_refers_to_nothing_and_says_so()
    {
        var none = default(Ref<Place>);

        Assert.True(none.IsNone);
        Assert.Equal("", none.ToString());
        Assert.Equal(default, none);
        Assert.NotEqual(none, HandMade("kunduz"));
        Assert.Throws<InvalidOperationException>(() => none.Id);
        Assert.Throws<InvalidOperationException>(() => none.Kind);
        Assert.Throws<InvalidOperationException>(() => none.Value);
    }

    [Fact]
    public void A_list_is_equal_to_one_that_names_the_same_in_the_same_order()
    {
        RefList<Place> list = [Places.Kunduz, Places.Dushanbe];

        Assert.True(list == RefList.From([HandMade("kunduz"), HandMade("dushanbe")]));
        Assert.True(list != RefList.From([HandMade("dushanbe"), HandMade("kunduz")]));
        Assert.Equal(list.GetHashCode(), RefList.From([HandMade("kunduz"), HandMade("dushanbe")]).GetHashCode());
        Assert.Equal(default, (RefList<Place>)[]);
        Assert.Equal(["kunduz", "dushanbe"], list.Ids);
        Assert.Equal("[place/kunduz, place/dushanbe]", list.ToString());
    }

    [Fact]
    public void A_list_does_not_change_when_what_it_was_made_from_does()
    {
        var original = new List<Place> { Places.Kunduz };
        var list = RefList.From(original);
        original.Add(Places.Dushanbe);

        Assert.Single(list);
    }
}
