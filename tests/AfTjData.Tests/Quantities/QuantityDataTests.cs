namespace AfTjData.Tests.Quantities;

/// <summary>Questions to the figures of the dataset, each with the sentences its answer was read off.</summary>
public sealed class QuantityDataTests
{
    [Fact] // caspian-post-2025-01#26.2: 1,300 MW, of which 300 and 1,000
    public void The_shares_of_the_two_receivers_of_Casa_1000_are_the_whole()
    {
        Figure[] shares = [Figures.Casa1000AnnualPowerForAfghanistan, Figures.Casa1000AnnualPowerForPakistan];

        Assert.Equal("1300 MW/a", (shares[0].Quantity + shares[1].Quantity).Text);
        Assert.Equal("1300 MW/a", shares.Select(f => f.Quantity).Sum().Text);
        Assert.True(shares.Select(f => f.Quantity).Sum().SameAs(Figures.Casa1000AnnualPower.Quantity).IsYes);
    }

    [Fact] // southasiandesk-2025-11-16#15.3: 3,000 MW at 4.7 US cents a kilowatt hour
    public void Casa_1000_in_larger_units()
    {
        Assert.Equal("3 GW", Figures.Casa1000Power3000Mw.Quantity.In("GW").Text);
        Assert.Equal("47 USD/MW.h", Figures.Casa1000Price.Quantity.In("USD/MW.h").Text);
    }

    [Fact] // indrastra-2021-11#8.6 more than 1,000 km; southasiandesk-2025-11-16#9.5: 1,344 km
    public void The_border_by_its_lower_bound_allows_the_border_by_its_length()
    {
        var bound = Figures.AfghanTajikBorderLengthOver1000Km.Quantity;
        var length = Figures.AfghanTajikBorderLength1344Km.Quantity;

        Assert.True(bound.SameAs(length).IsMaybe);
        Assert.True(length.IsGreaterThan(Quantity.Parse("1000 km")).IsYes);
        Assert.True(bound.IsGreaterThan(Quantity.Parse("1000000 m")).IsYes);
    }

    [Fact] // caspian-post-2025-01#35.1: more than 140 killed
    public void Whether_more_than_150_died_at_Crocus_City_Hall_may_be()
    {
        Assert.True(Figures.CrocusCityHallAttackKilled.Quantity.IsGreaterThan(Quantity.Exactly(150, "{person}")).IsMaybe);
        Assert.True(Figures.CrocusCityHallAttackKilled.Quantity.IsGreaterThan(Quantity.Exactly(140, "{person}")).IsYes);
    }

    [Fact] // caspian-post-2025-01#31.1: dozens of attacks
    public void Dozens_of_attacks_are_twelve_as_Acled_reads_them() =>
        Assert.Equal("12 {attack}", Figures.IskpAttacksInAfghanistanCount.Quantity.Read(SizeWordReading.Acled).Text);

    [Fact] // saini-2024-07-20#7.1: a size word for the Tajiks, a bound of 20 for the Pakistanis
    public void Dozens_and_more_than_twenty_killed_are_more_than_32_as_Acled_reads_them()
    {
        Quantity[] killed = [Figures.TajiksKilledInTalibanOperations2023.Quantity, Figures.PakistanisKilledInTalibanOperations2023.Quantity];

        Assert.Equal("more-than 32 {person}", killed.Select(q => q.Read(SizeWordReading.Acled)).Sum().Text);
        Assert.Throws<InvalidOperationException>(() => killed.Sum());
    }

    [Fact] // indrastra-2021-11#8.8: about 27 per cent Tajiks, 42 Pashtuns
    public void About_27_and_42_per_cent_are_about_69() =>
        Assert.Equal("about 69 %", (Figures.TajikShareOfAfghanPopulation.Quantity + Figures.PashtunShareOfAfghanPopulation.Quantity).Text);

    [Fact]
    public void Every_figure_compares_with_itself_and_with_those_it_mixes_with()
    {
        foreach (var one in Figures.All)
        {
            Assert.False(one.Quantity.SameAs(one.Quantity).IsNo);
            foreach (var other in Figures.All.Where(f => f.Quantity.MixesWith(one.Quantity)))
                Assert.Equal(one.Quantity.IsGreaterThan(other.Quantity), other.Quantity.IsLessThan(one.Quantity));
        }
    }

    [Fact] // southasiandesk-2025-11-16#15.3-4: the shortfall of 7,000 MW and the 3,000 MW that the line could carry
    public void Figures_in_watts_are_picked_by_what_they_mix_with()
    {
        var shortfall = Figures.PakistanPowerShortfall2025.Quantity;

        Assert.Equal(["casa-1000-power-3000-mw", "pakistan-power-shortfall-2025"], Figures.All.Where(f => f.Quantity.MixesWith(shortfall)).Select(f => f.Id));
        Assert.Equal("4000 MW", (shortfall - Figures.Casa1000Power3000Mw.Quantity).Text);
    }
}
