using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>All releases there were: what later versions are compared with.</summary>
public sealed class ReleaseHistory : IEquatable<ReleaseHistory>
{
    private ReleaseHistory(EquatableArray<ReleaseFile> files, EquatableArray<Diagnostic> diagnostics)
    {
        Files = files;
        Diagnostics = diagnostics;
    }

    /// <summary>No releases yet.</summary>
    public static ReleaseHistory None { get; } = new(EquatableArray<ReleaseFile>.Empty, EquatableArray<Diagnostic>.Empty);

    /// <summary>The releases, oldest first.</summary>
    public EquatableArray<ReleaseFile> Files { get; }

    /// <summary>The newest release; null if there is none, or if something is wrong with the files.</summary>
    public ReleaseFile? Last => Files.Count == 0 || Diagnostics.Count > 0 ? null : Files[Files.Count - 1];

    /// <summary>What is wrong with the files, and with the chain that they make.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Puts releases in order. The order in which they come does not matter.</summary>
    public static ReleaseHistory Of(IEnumerable<ReleaseFile> files)
    {
        var ordered = files.OrderBy(f => ReleaseVersion.TryParse(f.Version) ?? default).ThenBy(f => f.File.Path, StringComparer.Ordinal).ToEquatableArray();
        if (ordered.Count == 0)
            return None;
        var sink = new DiagnosticSink();
        foreach (var file in ordered)
        {
            sink.Report(file.Diagnostics);
            if (file.Diagnostics.Count == 0 && file.File.Path != ReleaseFile.PathOf(file.Version))
                sink.Report(Findings.BadRelease, file.File.Path, file.VersionSpan, $"The file lists {file.Version} and has another name; rename it to {file.Version}.json");
        }

        // Of a release that another follows, the chain says whether it is as it was; the newest has to be read whole.
        if (!sink.HasErrors)
            sink.Report(ordered[ordered.Count - 1].RecordDiagnostics);
        if (!sink.HasErrors)
            CheckChain(ordered, sink);
        return new ReleaseHistory(ordered, sink.ToArray());
    }

    /// <summary>The newest release before a version; null if there is none.</summary>
    public ReleaseFile? Before(string version) => ReleaseVersion.TryParse(version) is { } limit
        ? Files.LastOrDefault(f => ReleaseVersion.TryParse(f.Version) < limit)
        : null;

    /// <summary>The version that was the first to list a redirect; null if none did yet.</summary>
    public string? SinceOf(string kind, string id)
    {
        foreach (var file in Files)
        {
            foreach (var redirect in file.Redirects)
            {
                if (redirect.Id == id && redirect.Kind == kind)
                    return file.Version;
            }
        }

        return null;
    }

    /// <summary>The version that was the first to list a member of an enum as retired; null if none did yet.</summary>
    public string? SinceOfMember(string name, string member)
    {
        foreach (var file in Files)
        {
            foreach (var retired in file.Retired)
            {
                if (retired.Name == member && retired.Enum == name)
                    return file.Version;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(ReleaseHistory? other) => other is not null && Files.Equals(other.Files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReleaseHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => Files.GetHashCode();

    private static void CheckChain(EquatableArray<ReleaseFile> files, DiagnosticSink sink)
    {
        for (var i = 0; i < files.Count; i++)
        {
            var (file, before) = (files[i], i == 0 ? null : files[i - 1]);
            if (file.Previous?.Version != before?.Version)
            {
                sink.Report(Findings.BadRelease, file.File.Path, file.PreviousSpan, (file.Previous, before) switch
                {
                    (null, _) => $"{file.Version} names no release before it, and {before!.Version} was one; a release names the one before",
                    (_, null) => $"{file.Version} follows {file.Previous!.Version}, whose file is not here; release files are kept for ever",
                    _ => $"{file.Version} follows {file.Previous!.Version}, and the release before it here is {before!.Version}; release files are kept for ever",
                });
            }
            else if (before is not null && file.Previous!.Sha256 != before.Sha256)
            {
                sink.Report(Findings.BadRelease, before.File.Path, SourceSpan.FileStart,
                    $"The file was changed after {file.Version} followed it (its SHA-256 was {file.Previous.Sha256}); put it back as it was");
            }
        }
    }
}
