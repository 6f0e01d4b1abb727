using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>The version goes on from the last release as far as the data does.</summary>
internal static class VersionRule
{
    // The reasons that a message names; the rest are counted.
    private const int Shown = 3;

    public static void Check(ReleaseFile last, LinkedDataset dataset, DiagnosticSink sink)
    {
        var header = dataset.Header;
        if (ReleaseVersion.TryParse(header.Version) is not { } version || ReleaseVersion.TryParse(last.Version) is not { } before)
            return;
        var needed = NeededStep.Between(last, dataset);
        var least = before.After(needed.Step);
        if (version < before || version.Core < least.Core || (version == before && needed.Step != VersionStep.None))
        {
            sink.Report(Findings.VersionTooSmall, header.VersionPlace.Path, header.VersionPlace.Span, needed.Step == VersionStep.None
                ? $"{version} comes before {before}, which is released; write {least}"
                : $"{version} is too small a step from {before}: {Words(needed.Reasons, needed.Step)}; write {least}");
        }

        var isBroken = needed.SchemaStep == VersionStep.Major;
        if (header.SchemaVersion < last.SchemaVersion + (isBroken ? 1 : 0))
        {
            var leastOfSchema = (last.SchemaVersion + (isBroken ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
            sink.Report(Findings.VersionTooSmall, header.SchemaVersionPlace.Path, header.SchemaVersionPlace.Span, isBroken
                ? $"The schema of {before} has the same version, but programs cannot read both alike: {Words(needed.Reasons.Where(r => r.IsOfSchema), VersionStep.Major)}; write {leastOfSchema}"
                : $"The schema of {before} has a higher version; write {leastOfSchema}");
        }
    }

    private static string Words(IEnumerable<StepReason> reasons, VersionStep step)
    {
        var words = reasons.Where(r => r.Step == step).Select(r => r.Text).ToArray();
        return string.Join(", ", words.Take(Shown)) + (words.Length > Shown ? FormattableString.Invariant($" and {words.Length - Shown} more") : "");
    }
}
