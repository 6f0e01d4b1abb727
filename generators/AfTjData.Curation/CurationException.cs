using AfTjData.Curation.Commands;

namespace AfTjData.Curation;

/// <summary>A command cannot go on, for a reason that its message tells the curator in a sentence.</summary>
/// <param name="message">What is the matter and what to do about it.</param>
/// <param name="code">What the program gives back to the shell: one of <see cref="ExitCode"/>.</param>
public sealed class CurationException(string message, int code = ExitCode.Amiss) : Exception(message)
{
    /// <summary>What the program gives back to the shell.</summary>
    public int Code { get; } = code;
}
