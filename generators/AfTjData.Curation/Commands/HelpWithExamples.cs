using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace AfTjData.Curation.Commands;

/// <summary>The usual help, with examples behind it.</summary>
/// <param name="help">The usual help.</param>
/// <param name="examples">Command lines, each with a few words on what it does.</param>
public sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> examples) : SynchronousCommandLineAction
{
    /// <summary>The same help with further examples, for a program that mounts a command and adds to it.</summary>
    /// <param name="more">What to show behind the others.</param>
    public HelpWithExamples With(params IEnumerable<string> more) => new(help, [.. examples, .. more]);

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine(example.Length == 0 ? "" : "  " + example);
        output.WriteLine();
        return code;
    }
}
