namespace AfTjData.Tests.Records;

public sealed class NameTests
{
    [Theory]
    [InlineData("Yousuf Wafa")]
    [InlineData("yousuf wafa")]
    [InlineData("WAFA, Yousuf")]
    [InlineData("Yousuf-Wafa")]
    [InlineData("  Yousúf   Wafā ")]
    public void Case_diacritics_hyphens_and_the_order_of_words_do_not_matter(string name) =>
        Assert.Same(Actors.YousufWafa, Actors.Find(name));

    [Fact]
    public void An_alias_and_a_metonym_are_found()
    {
        Assert.Same(Actors.TajikistanGovernment, Actors.Find("Emomali Rahmon's government"));
        Assert.Same(Actors.TajikistanGovernment, Actors.Find("Emomali Rahmon’s government"));
        Assert.Same(Actors.TajikistanGovernment, Actors.Find("Dushanbe"));
        Assert.Same(Places.Dushanbe, Places.Find("Dushanbe"));
    }

    [Fact]
    public void A_part_of_a_name_finds_its_bearer_while_nobody_shares_it() => Assert.Same(Actors.YousufWafa, Actors.Find("Wafa"));

    [Fact]
    public void A_name_that_two_bear_at_the_same_grade_finds_neither_alone_and_both_together()
    {
        Assert.Null(Actors.Find("Kabul"));
        Assert.Equal([Actors.IslamicRepublicOfAfghanistan, Actors.TalibanAdministration], Actors.FindAll("Kabul").OrderBy(a => a.Id, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Khan")]
    [InlineData("Nobody at all")]
    public void What_nobody_is_called_is_found_nowhere(string name)
    {
        Assert.Null(Actors.Find(name));
        Assert.Empty(Actors.FindAll(name));
    }

    [Fact]
    public void Every_attested_spelling_leads_back_to_its_bearer()
    {
        foreach (var actor in Actors.All)
            Assert.All(actor.Names, name => Assert.Contains(actor, Actors.FindAll(name.Text)));
        foreach (var place in Places.All)
            Assert.All(place.Names, name => Assert.Contains(place, Places.FindAll(name.Text)));
    }
}
