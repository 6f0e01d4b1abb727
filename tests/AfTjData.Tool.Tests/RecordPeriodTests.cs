using AfTjData.Tool.Listings;

namespace AfTjData.Tool.Tests;

/// <summary>Whether a record lies in a period, worked out by hand from the dates that it has.</summary>
public sealed class RecordPeriodTests
{
    private const string Evidence = "\"evidence\":[{\"at\":\"saini-2024-07-20#1.1\",\"hedge\":\"asserted\"}]";

    [Theory]
    [InlineData("\"when\":\"2021-08-15\"", "2021", "yes")]
    [InlineData("\"when\":\"2021\"", "2021-08", "maybe")]
    [InlineData("\"when\":\"2021\"", "2022", "no")]
    [InlineData("\"when\":\"[..2025-11-13]\"", "2025", "maybe")]
    [InlineData("\"when\":\"2020/2023\"", "2021", "yes")]
    // What was so on a day may have been so before and after.
    [InlineData("\"as-of\":\"2021-08-15\"", "2021", "yes")]
    [InlineData("\"as-of\":\"2021-08-15\"", "2023", "maybe")]
    // A date of its own says more than the day on which it was told.
    [InlineData("\"when\":\"2021\",\"as-of\":\"2024\"", "2024", "no")]
    public void A_tie_lies_where_its_date_does(string dates, string period, string answer) => Expect(answer, period,
        $"{{\"id\":\"a\",\"kind\":\"relation\",\"label\":\"A\",\"subject\":{{\"actor\":\"tajikistan\"}},\"type\":\"hosts\",\"object\":{{\"actor\":\"nrf\"}},\"status\":\"ongoing\",{dates},{Evidence}}}");

    [Theory]
    [InlineData("\"from\":\"2020\",\"to\":\"2023\"", "2021", "yes")]
    [InlineData("\"from\":\"2020\",\"to\":\"2023\"", "2019", "no")]
    [InlineData("\"from\":\"2020\",\"to\":\"2023\"", "2024", "no")]
    [InlineData("\"from\":\"2020\"", "2020", "yes")]
    [InlineData("\"from\":\"2020\"", "2024", "maybe")]
    [InlineData("\"from\":\"2020\"", "2019", "no")]
    [InlineData("\"to\":\"2020\"", "2019", "maybe")]
    [InlineData("\"to\":\"2020\"", "2021", "no")]
    public void A_tenure_lies_between_its_ends(string dates, string period, string answer) => Expect(answer, period,
        $"{{\"id\":\"a\",\"kind\":\"tenure\",\"label\":\"A\",\"holder\":\"emomali-rahmon\",\"office\":\"president-of-tajikistan\",{dates},{Evidence}}}");

    [Theory]
    [InlineData("2022", "yes")]
    [InlineData("2019", "no")]
    [InlineData("2024-06", "maybe")]
    public void A_project_lies_where_a_step_of_it_does(string period, string answer) => Expect(answer, period,
        $"{{\"id\":\"a\",\"kind\":\"project\",\"label\":\"A\",\"type\":\"energy\",\"names\":[{{\"text\":\"A\",\"type\":\"primary\"}}],\"status\":\"ongoing\",\"timeline\":[{{\"what\":\"a\",\"status\":\"occurred\",\"when\":\"2022-05\",{Evidence}}},{{\"what\":\"b\",\"status\":\"occurred\",\"when\":\"2024\",{Evidence}}}],{Evidence}}}");

    [Fact]
    public void A_source_without_a_date_may_lie_anywhere() => Expect("maybe", "2021", "{\"id\":\"a\",\"kind\":\"source\",\"title\":\"A\",\"type\":\"cited\"}");

    private static void Expect(string answer, string period, string record) =>
        Assert.Equal(answer, RecordPeriod.Parse(period).Holds(AfTjDataJson.FromJson<IRecord>(record)).ToString());
}
