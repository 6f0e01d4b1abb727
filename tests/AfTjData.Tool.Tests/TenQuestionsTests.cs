namespace AfTjData.Tool.Tests;

/// <summary>The README's ten questions, asked at a prompt: each command's output has what the library answers there.</summary>
public sealed class TenQuestionsTests
{
    [Theory]
    [InlineData("show event/kunduz-meeting-2025-11", "actor fayzollahzoda", "actor mohammad-khan")]
    [InlineData("timeline --from 2021-09 --to 2021-09 --sure", "2021-09-25: The Taliban announce suicide bombers for Takhar", "2021-09-27: Military parade in Darvaz before President Rahmon")]
    [InlineData("show event/kunduz-visit-2025-11", "no later than 2025-11-13 ([..2025-11-13])")]
    [InlineData("show event/wafa-dushanbe-visit", "2025-10")]
    [InlineData("list figure --type annual-power", "300 MW/a", "1000 MW/a")]
    [InlineData("disputes --record figure/casa-1000-power-3000-mw", "3000 MW", "1300 MW/a")]
    [InlineData("show relation/tajikistan-hosts-nrf", "caspian-post-2025-01#39.1", "suspected", "saini-2024-07-20#11.3", "saini-2024-07-20#20.1")]
    [InlineData("show event/kunduz-visit-2025-11", "reported, via source/afintl-af (Afintl.af)")]
    [InlineData("path actor/emomali-rahmon actor/imran-khan --ways 1", "Imran Khan")]
    [InlineData("disputes --source southasiandesk-2025-11-16 --source caspian-post-2025-01 --type contradiction", "3000 MW", "southasiandesk-2025-11-16#15.3", "caspian-post-2025-01#26.2")]
    public void A_command_shows_the_answer(string command, params string[] shown)
    {
        var run = BuiltTool.Run([.. command.Split(' '), "--plain"]).WithoutStackTrace().Succeeded();

        Assert.All(shown, part => Assert.Contains(part, run.Output.ReplaceLineEndings(" ").Replace("    ", " ", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_nobody_bears_is_answered_with_who_may_be_meant()
    {
        var run = BuiltTool.Run("find", "Emomali Ratmon", "--plain").WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("actor/emomali-rahmon", run.Output, StringComparison.Ordinal);
    }
}
