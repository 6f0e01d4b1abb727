namespace AfTjData.Curation.Commands;

/// <summary>Where a command speaks: what it did goes to one stream, what is amiss to the other.</summary>
/// <param name="Out">What was done and found in order.</param>
/// <param name="Error">What makes the command fail.</param>
internal sealed record CommandOutput(TextWriter Out, TextWriter Error)
{
    /// <summary>Says something.</summary>
    public void Say(string line) => Out.WriteLine(line);

    /// <summary>Reports something amiss.</summary>
    public void Fail(string message) => Error.WriteLine("error: " + message);
}
