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

    [Theory]
    [InlineData("President Rahmon")]
    [InlineData("Mr. Rahmon")]
    [InlineData("Rahmon, Mr")]
    [InlineData("RAHMON, Pres. Emomali", false)]
    [InlineData("RAHMON, President Emomali")]
    [InlineData("President, Gen. Emomali Rakhmon")]
    // Behind a name without a comma a word is not taken for its title, nor is a title's beginning.
    [InlineData("Rahmon President", false)]
    [InlineData("Presidential Rahmon", false)]
    public void Titles_before_a_name_do_not_matter(string name, bool found = true) =>
        Assert.Equal(found ? "emomali-rahmon" : null, Actors.Find(name)?.Id);

    [Fact]
    public void A_title_in_the_data_need_not_be_typed_and_another_may_be()
    {
        Assert.Same(Actors.Khalimov, Actors.Find("Khalimov"));
        Assert.Same(Actors.AbdulKabir, Actors.Find("Mullah Abdul Kabir"));
        Assert.Same(Actors.GauravSaini, Actors.Find("Prof. Dr. Gaurav Saini"));
    }

    [Fact]
    public void What_names_an_office_is_no_title()
    {
        Assert.Same(Offices.PresidentOfTajikistan, Offices.Find("President of Tajikistan"));
        Assert.Same(Offices.PresidentOfTajikistan, Offices.Find("Tajik President"));
        Assert.Same(Offices.PresidentOfTajikistan, Offices.Find("President"));
        Assert.Same(Offices.PrimeMinisterOfTajikistan, Offices.Find("Prime Minister of Tajikistan"));
        Assert.Null(Offices.Find("Tajikistan"));
        Assert.Null(Offices.Find("Tajik"));
        Assert.Null(Offices.Find("of Tajikistan"));
    }

    [Fact]
    public void A_name_that_looks_like_a_title_stays_one() => Assert.Null(Actors.Find("Khan Muttaqi"));

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

    [Fact]
    public void The_examples_in_the_documentation_of_the_tables_hold()
    {
        // The compiler takes the first name of the first record that has one.
        Holds(Actors.All, a => a.Names, Actors.Find, Actors.FindAll, Actors.Suggest);
        Holds(Agreements.All, a => a.Names, Agreements.Find, Agreements.FindAll, Agreements.Suggest);
        Holds(Offices.All, o => o.Names, Offices.Find, Offices.FindAll, Offices.Suggest);
        Holds(Places.All, p => p.Names, Places.Find, Places.FindAll, Places.Suggest);
        Holds(Projects.All, p => p.Names, Projects.Find, Projects.FindAll, Projects.Suggest);

        static void Holds<T>(
            RecordTable<T> all, Func<T, IReadOnlyList<Name>> names, Func<string, T?> find, Func<string, RefList<T>> findAll, Func<string, int, RefList<T>> suggest)
            where T : class, IRecord
        {
            var first = all.First(r => names(r).Count > 0);
            var name = names(first)[0].Text;
            Assert.Same(first, find(name));
            Assert.False(findAll(name).Count > 1);
            Assert.Same(first, suggest(name, 5)[0]);
        }
    }
}
