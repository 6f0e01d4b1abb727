using System.CommandLine;
using System.CommandLine.Invocation;

namespace AfTjData.Curation.Commands;

/// <summary>Runs a command line with the exit codes of <see cref="ExitCode"/>.</summary>
public static class CommandRunner
{
    /// <summary>Parses and carries out a command line.</summary>
    /// <param name="root">The program's commands.</param>
    /// <param name="arguments">What stands behind the program's name.</param>
    /// <param name="output">Where it speaks; the console's streams where absent.</param>
    /// <returns>The exit code: the command's own, or <see cref="ExitCode.WrongUse"/> if the line could not be understood.</returns>
    public static int Run(Command root, IReadOnlyList<string> arguments, InvocationConfiguration? output = null)
    {
        var parsed = root.Parse(arguments);
        var code = parsed.Invoke(output);
        // The library gives 1 here, which is kept for what a command finds amiss.
        return parsed.Action is ParseErrorAction ? ExitCode.WrongUse : code;
    }
}
