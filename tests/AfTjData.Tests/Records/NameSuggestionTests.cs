using System.Text;

namespace AfTjData.Tests.Records;

/// <summary>Names that nobody has quite so, and whom the reader may have meant.</summary>
public sealed class NameSuggestionTests
{
    [Theory]
    // A letter too many, too few, another, two swapped.
    [InlineData("Yousuf Waffa", "yousuf-wafa")]
    [InlineData("Yousf Wafa", "yousuf-wafa")]
    [InlineData("Yusuf Wafa", "yousuf-wafa")]
    [InlineData("Yosuuf Wafa", "yousuf-wafa")]
    [InlineData("Taleban", "taliban")]
    // Other ways to write the sounds.
    [InlineData("Haibatullah Akhundzada", "hibatullah-akhundzada")]
    [InlineData("Sirojuddin Hakkani", "sirajuddin-haqqani")]
    [InlineData("Emomali Rahmonov", "emomali-rahmon")]
    [InlineData("Faizullozoda", "fayzollahzoda")]
    [InlineData("Al-Qaida", "al-qaeda")]
    // Words missing or added.
    [InlineData("Muttaqi", "amir-khan-muttaqi")]
    [InlineData("Baradar", "abdul-ghani-baradar")]
    [InlineData("Foreign Minister Muttaqi", "amir-khan-muttaqi")]
    [InlineData("Tajik President Emomali Rahmon", "emomali-rahmon")]
    [InlineData("Ahmad Shah Massoud of Panjshir", "ahmad-shah-massoud")]
    // Written apart or as one.
    [InlineData("Jamaat Ansar Ullah", "ansarullah")]
    [InlineData("Alqaeda", "al-qaeda")]
    [InlineData("South Asian Desk", "southasiandesk")]
    public void The_one_meant_comes_first(string name, string id)
    {
        Assert.Null(Actors.Find(name));
        Assert.Equal(id, Actors.Suggest(name).Ids.First());
    }

    [Theory]
    [InlineData("Sher Khan Bandar", "sherkhan-bandar")]
    [InlineData("Sherkhanbandar", "sherkhan-bandar")]
    [InlineData("Qunduz", "kunduz")]
    [InlineData("Gorno Badakhshan", "gorno-badakhshan")]
    [InlineData("Wakhan", "wakhan-corridor")]
    public void Places_are_suggested_too(string name, string id)
    {
        Assert.Null(Places.Find(name));
        Assert.Equal(id, Places.Suggest(name).Ids.First());
    }

    [Fact]
    public void Every_kind_with_names_suggests()
    {
        Assert.Equal("president-of-tajikistan", Offices.Suggest("Presidnet of Tajikistan").Ids.First());
        Assert.Equal("qtta", Agreements.Suggest("Traffic in Transit Agreement").Ids.First());
        Assert.Equal("casa-1000", Projects.Suggest("CASA 100").Ids.First());
    }

    [Fact]
    public void All_who_share_a_part_of_a_name_are_suggested_the_shortest_name_first() =>
        Assert.Equal(["imran-khan", "mohammad-khan", "amir-khan-muttaqi"], Actors.Suggest("Khan", 3).Ids);

    [Fact]
    public void Who_bears_the_name_comes_before_who_bears_one_like_it()
    {
        Assert.Equal(["emomali-rahmon", "tajikistan-government"], Actors.Suggest("Rahmon", 2).Ids);
        Assert.Equal(["badakhshan", "gorno-badakhshan"], Places.Suggest("Badakhshan", 2).Ids);
    }

    [Fact]
    public void Two_as_near_come_by_id() =>
        // The metonym of both.
        Assert.Equal(["islamic-republic-of-afghanistan", "taliban-administration"], Actors.Suggest("Kabull", 2).Ids);

    [Fact]
    public void A_short_word_is_near_only_itself() => Assert.Equal(["united-states"], Actors.Suggest("US").Ids);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("of the")]
    [InlineData("Xyzzy Plugh")]
    [InlineData("阿富汗")]
    public void What_is_near_nothing_has_no_suggestions(string name)
    {
        Assert.Empty(Actors.Suggest(name));
        Assert.Empty(Dataset.Suggest(name));
    }

    [Fact]
    public void No_more_are_returned_than_asked_for()
    {
        Assert.Equal(5, Actors.Suggest("Tajik").Count);
        Assert.Equal(2, Actors.Suggest("Tajik", 2).Count);
        Assert.Equal(Actors.Suggest("Tajik", 100).Ids.Take(5), Actors.Suggest("Tajik").Ids);
        Assert.Empty(Actors.Suggest("Tajik", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Actors.Suggest("Tajik", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dataset.Suggest("Tajik", -1));
        Assert.Throws<ArgumentNullException>(() => Actors.Suggest(null!));
        Assert.Throws<ArgumentNullException>(() => Dataset.Suggest(null!));
        Assert.Throws<ArgumentNullException>(() => Dataset.FindAll(null!));
    }

    [Fact]
    public void A_record_is_suggested_once_however_many_of_its_spellings_are_near()
    {
        var near = Actors.Suggest("Emomali Rahmon", 100);
        Assert.Equal(near.Ids.Distinct(), near.Ids);
        Assert.Equal("emomali-rahmon", near.Ids.First());
    }

    [Fact]
    public void The_dataset_suggests_over_all_kinds()
    {
        Assert.Equal("place/kunduz", Dataset.Suggest("Kunduzz").References[0].ToString());
        // Primary names of the place and then, as near but only a metonym, of the government.
        Assert.Equal(["place/dushanbe", "actor/tajikistan-government"], Dataset.Suggest("Dushambe", 2).References.Select(r => r.ToString()));
    }

    [Fact]
    public void A_text_that_is_no_name_does_no_harm()
    {
        var words = new StringBuilder();
        for (var i = 0; i < 5000; i++)
            words.Append("tajik ").Append(i).Append(' ');
        Assert.NotNull(Dataset.Suggest(words.ToString()).References);
        Assert.Empty(Dataset.Suggest(new string('x', 1_000_000)));
    }
}
