namespace AfTjData.Curation.Tests.Support;

/// <summary>What a command gave back and said.</summary>
internal sealed record CommandResult(int Code, string Out, string Error)
{
    /// <summary>Both streams, for a failing assertion to show.</summary>
    public override string ToString() => $"exit {Code}\n{Out}{Error}";

    /// <summary>Asserts the exit code, and that whatever was said was not a stack trace.</summary>
    public CommandResult ShouldExit(int code)
    {
        Code.ShouldBe(code, ToString());
        (Out + Error).ShouldNotContain("   at ");
        return this;
    }
}
