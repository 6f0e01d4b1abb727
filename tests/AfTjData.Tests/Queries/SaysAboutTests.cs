using AfTjData.Tests.Data;

namespace AfTjData.Tests.Queries;

public sealed class SaysAboutTests
{
    private static readonly Actor Front = Actors.Find("NRF")!;

    private static string[] Said(Source text) => [.. text.SaysAbout(Front).Select(r => r.Id)];

    [Fact] // 004 #11.3, #20.1, #20.2; 002 #39.1, #40.1; 003 #9.6
    public void Who_says_what_about_the_National_Resistance_Front()
    {
        Assert.Contains("tajikistan-hosts-nrf", Said(Texts.Saini));
        Assert.DoesNotContain("tajikistan-supports-nrf", Said(Texts.Saini));
        Assert.Contains("tajikistan-hosts-nrf", Said(Texts.CaspianPost));
        Assert.Contains("tajikistan-supports-nrf", Said(Texts.CaspianPost));
        Assert.Contains("tajikistan-state-supports-nrf", Said(Texts.IndraStra));
        Assert.Empty(Said(Texts.CentralAsianLight));
        Assert.Empty(Said(Texts.SouthAsianDesk));
    }

    [Fact] // 000 #21.5, #23.1; 003 #13.2; the other three say nothing of whether he recognises them
    public void Who_says_that_recognition_is_withheld()
    {
        var refusal = Positions.All["rahmon-refuses-to-recognise-taliban"];
        var rahmon = Actors.Find("Rakhmon")!;

        Assert.Equal([Texts.IndraStra, Texts.SouthAsianDesk], Texts.All.Where(t => t.SaysAbout(rahmon).Contains(refusal)));
        Assert.Contains(Relations.All["tajikistan-recognises-taliban"], Texts.SouthAsianDesk.SaysAbout(Actors.Tajikistan));
    }

    [Fact]
    public void Every_answer_cites_the_text_and_comes_in_a_stated_order()
    {
        var said = Texts.CaspianPost.SaysAbout(Actors.Taliban).ToList();

        Assert.Equal(said, said.FromSource(Texts.CaspianPost));
        Assert.Equal(said.OrderBy(r => r.Kind, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal), said);
    }

    [Fact] // 003 #8.8: the share of the Tajiks, whom the figure describes by ethnicity
    public void A_people_stands_in_what_it_only_describes() =>
        Assert.Contains(Figures.All["tajik-share-of-afghan-population"], Texts.IndraStra.SaysAbout(Actors.Tajiks));
}
