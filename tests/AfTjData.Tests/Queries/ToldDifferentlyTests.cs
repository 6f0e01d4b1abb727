using AfTjData.Tests.Data;

namespace AfTjData.Tests.Queries;

public sealed class ToldDifferentlyTests
{
    [Fact] // 000 #15.3 against 002 #26.2; 000 #9.5 against 003 #8.6
    public void Two_texts_differ_on_the_power_line_and_two_on_the_border()
    {
        Assert.Contains("How much power is CASA-1000 to carry, 3,000 or 1,300 megawatts?", Titles(Texts.SouthAsianDesk, Texts.CaspianPost));
        Assert.Contains("How long is the border of Afghanistan and Tajikistan?", Titles(Texts.SouthAsianDesk, Texts.IndraStra));
        Assert.DoesNotContain("How long is the border of Afghanistan and Tajikistan?", Titles(Texts.SouthAsianDesk, Texts.CaspianPost));
    }

    [Fact] // 000 #11.1 against 003 #9.6 and 002 #40.1, which stand together
    public void Texts_on_one_side_do_not_differ()
    {
        Assert.Contains(Disputes.NonSupportYetSupportOfNrf, Dataset.ToldDifferently(Texts.SouthAsianDesk, Texts.CaspianPost));
        Assert.DoesNotContain(Disputes.WhoLeadsNrf, Dataset.ToldDifferently(Texts.CaspianPost, Texts.Saini)); // both name Massoud alone
        Assert.Contains(Disputes.WhoLeadsNrf, Dataset.ToldDifferently(Texts.CaspianPost, Texts.IndraStra));
    }

    [Fact]
    public void It_does_not_matter_who_is_named_first()
    {
        foreach (var (one, other) in from one in Texts.All from other in Texts.All select (one, other))
            Assert.Equal(Dataset.ToldDifferently(one, other), Dataset.ToldDifferently(other, one));
    }

    [Fact] // 001 #1.1, as Afintl.af has it, against #4.1
    public void A_text_may_differ_with_itself_and_with_the_outlet_it_relays()
    {
        Assert.Contains(Disputes.KunduzTalksAgenda, Dataset.ToldDifferently(Texts.CentralAsianLight, Texts.CentralAsianLight));
        Assert.Contains(Disputes.KunduzTalksAgenda, Dataset.ToldDifferently(Sources.All["afintl-af"], Texts.CentralAsianLight));
    }

    [Fact]
    public void A_record_of_any_kind_knows_its_disputes()
    {
        var contested = Dataset.Records.Where(r => Disputes.About(r).Count > 0).ToList();

        Assert.Contains(Figures.All["casa-1000-annual-power"], contested);
        Assert.Contains(Tenures.All["burhanuddin-rabbani-president-of-afghanistan"], contested);
        Assert.All(Disputes.All.SelectMany(d => d.Sides), s => Assert.Contains(Disputes.About(s.Record.Value), d => d.Sides.Contains(s)));
        Assert.Empty(Disputes.About(Topics.Diplomacy));
    }

    private static IEnumerable<string> Titles(Source one, Source other) => Dataset.ToldDifferently(one, other).Select(d => d.Title);
}
