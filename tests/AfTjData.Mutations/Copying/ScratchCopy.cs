using AfTjData.Mutations.Choosing;

namespace AfTjData.Mutations.Copying;

/// <summary>A copy of the repository, in which the faults are. Gone when the work is done.</summary>
internal sealed class ScratchCopy : IDisposable
{
    private ScratchCopy(string root) => Root = root;

    /// <summary>Its folder.</summary>
    public string Root { get; }

    /// <summary>The files that git knows or would take in, as they lie in the work tree, from the root.</summary>
    public static IReadOnlyList<string> FilesOf(string repository) =>
    [
        .. ProcessRunner.Demand("git", repository, "ls-files", "--cached", "--others", "--exclude-standard", "-z")
            .Split(['\0', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct().Where(f => File.Exists(Path.Combine(repository, f))).Order(StringComparer.Ordinal),
    ];

    /// <summary>Copies the repository and writes the faults into the copy.</summary>
    public static ScratchCopy Make(string repository, IReadOnlyList<string> files, IReadOnlyList<SourceFile> sources, IReadOnlyList<(Fault Fault, int Number)> faults)
    {
        var copy = new ScratchCopy(Directory.CreateTempSubdirectory("aftjdata-mutations-").FullName);
        foreach (var file in files)
        {
            var target = Path.Combine(copy.Root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(repository, file), target);
        }

        foreach (var group in faults.GroupBy(f => f.Fault.File))
            File.WriteAllText(Path.Combine(copy.Root, group.Key), Schemata.Apply(sources.Single(s => s.Path == group.Key), [.. group]));
        File.WriteAllText(Path.Combine(copy.Root, FaultSwitch.Path), FaultSwitch.Source);
        return copy;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A process that was ended may still hold a file; the folder lies among temporary ones.
        }
    }
}
