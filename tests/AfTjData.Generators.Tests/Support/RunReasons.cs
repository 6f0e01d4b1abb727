using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using Microsoft.CodeAnalysis;

namespace AfTjData.Generators.Tests.Support;

/// <summary>What a run did again and what came of it: one line for each step that gave anything new.</summary>
/// <remarks>Steps and outputs that are not named were cached, or came to what they had been.</remarks>
internal static class RunReasons
{
    /// <summary>The steps with their new, modified and removed outputs, in the order of the data.</summary>
    public static string Changes(Pipeline pipeline) => string.Join('\n', Steps.All
        .Select(step => (Step: step, Outputs: Outputs(pipeline, step)
            .Where(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed)
            .Select(o => $"{o.Reason} {Name(o.Value)}".TrimEnd())
            .Order(StringComparer.Ordinal)
            .ToArray()))
        .Where(s => s.Outputs.Length > 0)
        .Select(s => $"{s.Step}: {string.Join(", ", s.Outputs)}"));

    /// <summary>The steps that ran at all, whatever came of it: those of which some output was not taken from the cache.</summary>
    public static string Reran(Pipeline pipeline) => string.Join(", ", Steps.All
        .Where(step => Outputs(pipeline, step).Any(o => o.Reason != IncrementalStepRunReason.Cached)));

    /// <summary>Whether the generated code and the diagnostics were all taken from the cache.</summary>
    public static bool OutputsAreCached(Pipeline pipeline) => pipeline.Result.TrackedOutputSteps.Values
        .SelectMany(s => s).SelectMany(s => s.Outputs).All(o => o.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(Pipeline pipeline, string step) =>
        pipeline.Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(r => r.Outputs) : [];

    private static string Name(object value) => value switch
    {
        DataFile file => file.Path,
        ParsedFile file => file.Path,
        BoundFile file => file.File.Path,
        ReleaseFile file => file.File.Path,
        GeneratedFile file => file.Name,
        _ => "",
    };
}
