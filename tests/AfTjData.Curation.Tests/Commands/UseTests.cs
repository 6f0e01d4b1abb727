using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Commands;

public sealed class UseTests
{
    [Theory]
    [InlineData]
    [InlineData("lock")]
    [InlineData("verify")]
    [InlineData("lock", "--corpus")]
    [InlineData("lock", "--corpus", "x", "--frobnicate")]
    [InlineData("verify", "--corpus", "x", "y")]
    [InlineData("validate", "x", "y")]
    [InlineData("unlock")]
    public void Wrong_use_exits_2(params string[] arguments) => Workplace.Run(arguments).ShouldExit(2).Error.ShouldNotBeEmpty();

    [Theory]
    [InlineData("lock", "--recut")]
    [InlineData("verify", "--only")]
    [InlineData("validate", "DIR")]
    public void Help_names_the_options_and_gives_examples(string command, string option)
    {
        var result = Workplace.Run(command, "--help").ShouldExit(0);

        result.Out.ShouldContain(option);
        result.Out.ShouldContain("Examples:");
        result.Out.ShouldContain($"  {command} ");
    }

    [Fact]
    public void Another_program_mounts_the_same_commands()
    {
        var root = new RootCommand("Another program");
        foreach (var command in CuratorCommands.CreateAll())
            root.Subcommands.Add(command);
        using StringWriter output = new(), error = new();

        var code = CommandRunner.Run(root, ["verify"], new InvocationConfiguration { Output = output, Error = error });

        code.ShouldBe(ExitCode.WrongUse);
        error.ToString().ShouldContain("--corpus");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_in_a_sentence()
    {
        using var place = Workplace.WithFerry();
        var nowhere = Path.Combine(place.Root, "nowhere");

        Workplace.Run("lock", "--corpus", nowhere, "--data", place.Data).ShouldExit(1).Error.ShouldContain($"There is no folder {nowhere}");
        Workplace.Run("verify", "--corpus", place.Corpus, "--data", nowhere).ShouldExit(1).Error.ShouldContain($"There is no data folder {nowhere}");
        Workplace.Run("validate", nowhere).ShouldExit(1).Error.ShouldContain($"There is no data folder {nowhere}");
    }

    [Fact]
    public void A_data_folder_without_sources_is_told()
    {
        using var place = new Workplace();

        place.RunLock().ShouldExit(1).Error.ShouldContain("neither sources.yaml nor a file in sources/");
        place.RunVerify().ShouldExit(1);
    }
}
