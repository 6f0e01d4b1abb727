namespace AfTjData.Tests.Quantities;

/// <summary>Whether two quantities say the same, whatever their units, and the range around several.</summary>
public sealed class QuantityLimitsTests
{
    [Theory]
    [InlineData("5 km", "about 5 km", "5 km")]
    [InlineData("about 5 km", "about 5000 m", "5 km")]
    [InlineData("about 5 km", "about 6 km", "between 5 and 6 km")]
    public void A_range_around_readings_takes_what_is_about_a_number_for_the_number(string one, string other, string hull) =>
        Assert.Equal(hull, Quantity.HullOf([Quantity.Parse(one), Quantity.Parse(other)])!.ToString());

    [Theory]
    [InlineData("2 km", "2 km", true)]
    [InlineData("2 km", "2000 m", true)]
    [InlineData("about 2 km", "about 2000 m", true)]
    [InlineData("between 1 and 2 km", "between 1000 and 2000 m", true)]
    [InlineData("dozens {person}", "dozens {person}", true)]
    [InlineData("2 km", "3 km", false)]
    [InlineData("2 km", "2 {person}", false)]
    [InlineData("2 {attack}", "2 {person}", false)]
    [InlineData("2 km", "at-least 2 km", false)]
    [InlineData("at-least 2 km", "more-than 2 km", false)]
    [InlineData("between 1 and 2 km", "between 1 and 3 km", false)]
    [InlineData("between 1 and 3 km", "between 2 and 3 km", false)]
    [InlineData("dozens {person}", "hundreds {person}", false)]
    public void The_same_is_the_same_bound_with_the_same_numbers(string one, string other, bool same)
    {
        Assert.Equal(same, Quantity.Parse(one).SaysTheSameAs(Quantity.Parse(other)));
        Assert.Equal(same, Quantity.Parse(other).SaysTheSameAs(Quantity.Parse(one)));
    }
}
