using AfTjData.Compiler.Releases;
using AfTjData.Curation;

namespace AfTjData.Tool.Releases;

/// <summary>Chooses the version of a release.</summary>
internal static class VersionChoice
{
    // More reasons than this say no more to whoever chose the version; the change log has all.
    private const int ShownReasons = 10;

    /// <summary>The version that is asked for, else that of the data if it is above the last release's, else the next one that is far enough.</summary>
    /// <param name="last">The last release.</param>
    /// <param name="needed">How far the next one has to go on, and why.</param>
    /// <param name="asked">The version that somebody asks for.</param>
    /// <param name="header">The version that the data names.</param>
    /// <exception cref="CurationException">It is below what is needed.</exception>
    public static ReleaseVersion Of(ReleaseVersion last, NeededStep needed, ReleaseVersion? asked, ReleaseVersion header)
    {
        var least = last.After(needed.Step);
        var chosen = asked ?? (header > last ? header : least);
        // A preview of a version goes as far as the version itself.
        if (chosen.Core >= least.Core && (chosen > last || needed.Step == VersionStep.None))
            return chosen;
        var reasons = needed.Reasons.Where(r => chosen.Core < last.After(r.Step)).Select(r => $"\n  {Word(r.Step)}: {r.Text}").ToList();
        var more = reasons.Count > ShownReasons ? FormattableString.Invariant($"\n  and {reasons.Count - ShownReasons} more") : "";
        throw new CurationException(
            $"{chosen} is too small a step from {last}: {least} or above would do. Nothing was written.{string.Concat(reasons.Take(ShownReasons))}{more}");
    }

    /// <summary>A step in lower case.</summary>
    public static string Word(VersionStep step) => step.ToString().ToLowerInvariant();
}
