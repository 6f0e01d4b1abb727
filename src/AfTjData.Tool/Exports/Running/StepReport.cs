namespace AfTjData.Tool.Exports.Running;

/// <summary>Shows the step that is under way on a line of the terminal, and stops at the next one when that is asked for.</summary>
/// <param name="terminal">The terminal, or null where nobody watches.</param>
/// <param name="stop">Says whether to stop.</param>
internal sealed class StepReport(TextWriter? terminal, CancellationToken stop) : IProgress<string>
{
    private const string ClearLine = "\r\e[K";

    /// <summary>The terminal behind standard error, if there is one.</summary>
    public static TextWriter? Terminal() =>
        Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb" ? null : Console.Error;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Somebody asked to stop.</exception>
    public void Report(string value)
    {
        stop.ThrowIfCancellationRequested();
        terminal?.Write(ClearLine + value + " ...");
    }

    /// <summary>Clears the line for what is said next.</summary>
    public void Clear() => terminal?.Write(ClearLine);
}
