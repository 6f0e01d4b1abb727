using System.CommandLine;
using System.Text;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Commands;
using AfTjData.Tool.Completions;

namespace AfTjData.Tool;

/// <summary>The program <c>aftj</c>: from the arguments to the exit code.</summary>
internal static class Aftj
{
    /// <summary>Runs the program.</summary>
    /// <param name="arguments">What stands behind the program's name.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            // Names keep their letters whatever the machine's code page; no byte-order mark, which a program that reads us would stumble over.
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            if (SuggestDirective.IsAsked(arguments))
            {
                foreach (var word in SuggestDirective.Answer(AftjCommand.Create(), arguments))
                    Console.Out.Write(word + "\n");
                return ExitCode.Fine;
            }

            // The library's own handler prints a stack trace, which helps nobody at a prompt.
            return CommandRunner.Run(AftjCommand.Create(), arguments, new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e)
        {
            // Whatever it is: a full disk behind the redirection, or a fault of ours, whose name somebody can report.
            Console.Error.WriteLine($"error: aftj broke off: {e.Message} ({e.GetType().Name})");
            return ExitCode.Amiss;
        }
    }
}
