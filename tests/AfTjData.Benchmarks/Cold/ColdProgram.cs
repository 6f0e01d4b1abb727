using AfTjData.Benchmarks.Contenders;

namespace AfTjData.Benchmarks.Cold;

/// <summary>A contender's program over some data, with what its runs gave.</summary>
/// <param name="Contender">Whose program it is.</param>
/// <param name="Data">The records that it holds.</param>
/// <param name="Executable">The program; null if there is none.</param>
/// <param name="Missing">Why there is none, in short and in full; null if there is one.</param>
/// <param name="Runs">How often it is to be run and counted.</param>
internal sealed record ColdProgram(IContender Contender, ContenderData Data, string? Executable, MissingProgram? Missing, int Runs)
{
    /// <summary>The counted runs so far.</summary>
    public List<ColdRun> Results { get; } = [];

    /// <summary>From the start of Main to the label found, in milliseconds.</summary>
    public double[] Lookup => [.. Results.Select(r => r.Lookup)];

    /// <summary>How much longer the process took than an empty one just before, in milliseconds.</summary>
    public double[] Over => [.. Results.Select(r => r.Over)];

    /// <summary>The most memory it had resident, in megabytes.</summary>
    public double[] Peak => [.. Results.Select(r => r.Peak)];
}

/// <summary>Why a contender has no program over some data.</summary>
/// <param name="Short">For the table.</param>
/// <param name="Reason">For the note below it.</param>
internal sealed record MissingProgram(string Short, string Reason);
