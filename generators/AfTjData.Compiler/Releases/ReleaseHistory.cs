using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>All releases there were: what later versions are compared with.</summary>
public sealed class ReleaseHistory
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

    /// <summary>The newest release; null if there is none, or none that could be read.</summary>
    public ReleaseFile? Last => Files.Count == 0 || Diagnostics.Count > 0 ? null : Files[Files.Count - 1];

    /// <summary>What is wrong with the files, and with the chain that they make.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Puts releases in order. The order in which they come does not matter.</summary>
    public static ReleaseHistory Of(IEnumerable<ReleaseFile> files) => new(files.ToEquatableArray(), EquatableArray<Diagnostic>.Empty);

    /// <summary>The version that was the first to list a redirect; null if none did yet.</summary>
    public string? SinceOf(string kind, string id) =>
        Files.SelectMany(f => f.Redirects).FirstOrDefault(r => r.Kind == kind && r.Id == id)?.Since;
}
