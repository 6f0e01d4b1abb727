namespace AfTjData.Tests.Queries;

public sealed class DistinctTests
{
    private static readonly Event Plea = Events.All["wafa-call-for-diplomatic-relations"];
    private static readonly Event OtherAccount = Events.All["wafa-call-for-recognition"];

    [Fact] // 001 #9.1 and 000 #21.5 tell one plea of Wafa's, too differently to share a record
    public void Two_accounts_of_one_plea_count_once()
    {
        Assert.Equal(1, Events.All.Count - Events.Distinct.Count());
        Assert.DoesNotContain(OtherAccount, Events.Distinct);
        Assert.Equal([Plea], new[] { OtherAccount, Plea }.Distinct());
    }

    [Fact]
    public void An_account_stands_for_an_event_that_was_filtered_out() => Assert.Equal([OtherAccount], new[] { OtherAccount, OtherAccount }.Distinct());

    [Fact]
    public void A_part_is_a_happening_of_its_own()
    {
        var meeting = Events.All["kunduz-meeting-2025-11"];

        Assert.Equal("kunduz-visit-2025-11", meeting.PartOf!.Value.Id);
        Assert.Contains(meeting, Events.Distinct);
    }

    [Fact]
    public void Accounts_of_what_is_not_there_count_once_together()
    {
        var first = MadeByHand.Event("first") with { AccountOf = Plea };
        var second = MadeByHand.Event("second") with { AccountOf = first };

        Assert.Equal([first], new[] { first, second }.Distinct());
    }
}
