using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>The thirteen relations, and which of them are possible for what is not known to the day.</summary>
public sealed class AllenRelationTests
{
    [Theory]
    [InlineData("01/03", "05/06", AllenRelation.Before)]
    [InlineData("01/03", "04/06", AllenRelation.Meets)]
    [InlineData("01/03", "03/06", AllenRelation.Overlaps)]
    [InlineData("01/03", "01/06", AllenRelation.Starts)]
    [InlineData("02/03", "01/06", AllenRelation.During)]
    [InlineData("05/06", "01/06", AllenRelation.Finishes)]
    [InlineData("01/06", "01/06", AllenRelation.Same)]
    [InlineData("01/06", "05/06", AllenRelation.FinishedBy)]
    [InlineData("01/06", "02/03", AllenRelation.Contains)]
    [InlineData("01/06", "01/03", AllenRelation.StartedBy)]
    [InlineData("03/06", "01/03", AllenRelation.OverlappedBy)]
    [InlineData("04/06", "01/03", AllenRelation.MetBy)]
    [InlineData("05/06", "01/03", AllenRelation.After)]
    public void Of_known_stretches_exactly_one_holds(string left, string right, AllenRelation expected)
    {
        Assert.Equal(expected, InAugust(left).RelationsTo(InAugust(right)));
        Assert.Equal(expected.Converse(), InAugust(right).RelationsTo(InAugust(left)));
    }

    [Theory]
    [InlineData("2021-08-15", "2021-08-15", AllenRelation.Same)]
    [InlineData("2021-08-15", "2021-08-16", AllenRelation.Meets)]
    [InlineData("2021-08", "2021-10", AllenRelation.Before)]
    [InlineData("2021-08", "2021-09", AllenRelation.Before | AllenRelation.Meets)]
    [InlineData("2021-08-15", "2021-08-14/2021-08", AllenRelation.MetBy | AllenRelation.Finishes | AllenRelation.During)]
    [InlineData("[..2025-11-13]", "2025-11-15", AllenRelation.Before)]
    [InlineData("[..2025-11-14]", "2025-11-15", AllenRelation.Before | AllenRelation.Meets)]
    [InlineData("2021-08-01/..", "2021-08-01", AllenRelation.Same | AllenRelation.StartedBy)]
    [InlineData("../2021-08-01", "2021-08-01/..", AllenRelation.Overlaps | AllenRelation.Same | AllenRelation.Starts | AllenRelation.FinishedBy)]
    [InlineData("[1667,1760]", "1700/1701", AllenRelation.Before | AllenRelation.After)]
    [InlineData("{1667,1760}", "1700/1701", AllenRelation.Contains)]
    public void Of_others_all_that_are_possible(string left, string right, AllenRelation expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(left).RelationsTo(EdtfDate.Parse(right)));
    }

    [Fact]
    public void To_a_period()
    {
        Assert.Equal(AllenRelation.During, EdtfDate.Parse("2021-08-15").RelationsTo("2021-08"));
        Assert.Equal(AllenRelation.Starts | AllenRelation.During | AllenRelation.Finishes | AllenRelation.Same, EdtfDate.Parse("2021-08").RelationsTo("2021-08"));
    }

    [Fact]
    public void The_converse_of_a_set_is_that_of_each()
    {
        Assert.Equal(AllenRelation.After | AllenRelation.StartedBy, (AllenRelation.Before | AllenRelation.Starts).Converse());
        Assert.Equal(AllenRelation.Contains, AllenRelation.During.Converse());
        Assert.Equal(AllenRelation.Same, AllenRelation.Same.Converse());
        Assert.Equal(AllenRelation.Any, AllenRelation.Any.Converse());
        Assert.Equal(AllenRelation.None, AllenRelation.None.Converse());
    }

    [Fact]
    public void The_numbers_are_part_of_the_contract() => Assert.Equal(
        "None 0, Before 1, Meets 2, Overlaps 4, Starts 8, During 16, Finishes 32, Same 64, FinishedBy 128, Contains 256, StartedBy 512, OverlappedBy 1024, MetBy 2048, After 4096, Any 8191",
        string.Join(", ", Enum.GetValues<AllenRelation>().Select(r => $"{r} {(int)r}")));

    private static EdtfDate InAugust(string days) => EdtfDate.Parse("2021-08-" + days.Replace("/", "/2021-08-", StringComparison.Ordinal));
}
