namespace AfTjData.Tests.Queries;

public sealed class CiteTests
{
    [Fact] // 000 #15.3
    public void A_contested_figure_is_cited_as_possible_and_disputed() => Assert.Equal(
        "Power that CASA-1000 could carry from Central Asia to South Asia: 3000 MW [possible; asserted; disputed]. " +
        $"\"Tajik Delegation Kabul Visit Signals Regional Thaw\" (SouthAsianDesk, 2025-11-16), 15.3. AfTjData {Dataset.Version}, figure/casa-1000-power-3000-mw.",
        Figures.All["casa-1000-power-3000-mw"].Cite());

    [Fact] // 001 #1.1, #2.1, #2.2, #11.1
    public void A_report_names_whom_it_comes_from() => Assert.Equal(
        "Tajik delegation visits Kunduz for talks with Taliban officials [occurred; reported; disputed]. " +
        $"\"[A Tajik delegation in Kunduz and contacts with the Taliban]\" (CentralasianLIGHT.org, 2025-11-13), 1.1 via Afintl.af, 2.1, 2.2, 11.1. AfTjData {Dataset.Version}, event/kunduz-visit-2025-11.",
        Events.All["kunduz-visit-2025-11"].Cite());

    [Fact] // 002 #39.1, 004 #11.3, #20.1
    public void Several_sources_stand_apart_and_an_inferred_date_in_brackets()
    {
        var citation = Relations.All["tajikistan-hosts-nrf"].Cite();

        Assert.Contains("[ongoing; suspected, asserted; disputed]", citation, StringComparison.Ordinal);
        Assert.Contains("(The Caspian Post, [2025-01]), 39.1; Gaurav Saini, \"Friend-Turned-Enemy's Enemy", citation, StringComparison.Ordinal);
        Assert.Contains("\" (2024-07-20), 11.3, 20.1. ", citation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_is_marked_where_it_stands()
    {
        var text = MadeByHand.Text("a");

        Assert.Equal(
            $"Event x [occurred; asserted denial]. \"Text a\", 1.1 denies. AfTjData {Dataset.Version}, event/x.",
            MadeByHand.Event("x", MadeByHand.Denial(text)).Cite());
    }

    [Fact]
    public void Every_record_is_cited_on_one_line()
    {
        foreach (var record in Dataset.Records)
            Assert.DoesNotContain('\n', record.Cite());
        Assert.Equal($"Diplomacy. No source; the curators answer for it. AfTjData {Dataset.Version}, topic/diplomacy.", Topics.Diplomacy.Cite());
    }
}
