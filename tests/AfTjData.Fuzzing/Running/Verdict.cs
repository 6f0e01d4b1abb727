using System.Text.RegularExpressions;

namespace AfTjData.Fuzzing.Running;

/// <summary>What is wrong with the compiler, as an input showed it.</summary>
/// <param name="Sort">Which promise is broken: <c>exception</c>, <c>location</c>, <c>memory</c>, <c>time</c>, <c>second-opinion</c>, <c>model</c>, <c>csharp</c>, <c>read-back</c>, <c>lookup</c>.</param>
/// <param name="Message">How.</param>
public sealed partial record Failure(string Sort, string Message)
{
    /// <summary>The same for failures that are probably one fault.</summary>
    public string Signature => Sort + ": " + Varying().Replace(Message.Split('\n') is var lines ? string.Join(' ', lines.Take(Sort == "exception" ? 4 : 1)) : "", "_") is var text && text.Length > 160 ? text[..160] : text;

    [GeneratedRegex("`[^`]*`|[0-9]+|[a-z0-9-]+/[a-z0-9-/]+(\\.yaml)?|\"[^\"]*\"")]
    private static partial Regex Varying();
}

/// <summary>What came of one input.</summary>
/// <param name="IsValid">Whether the compiler found no error in it.</param>
/// <param name="Findings">The ids of what it found, each once.</param>
/// <param name="Milliseconds">How long the compiler took.</param>
/// <param name="Allocated">The bytes that it took.</param>
/// <param name="IsReadBack">Whether the emitted tables were read back by the library.</param>
/// <param name="IsCompiled">Whether all of the emitted C# was compiled for this input.</param>
/// <param name="Failure">What is wrong with the compiler; null if nothing.</param>
public sealed record Verdict(bool IsValid, IReadOnlyList<string> Findings, double Milliseconds, long Allocated, bool IsReadBack, bool IsCompiled, Failure? Failure);
