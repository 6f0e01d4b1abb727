using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Contenders;

/// <summary>Makes data, and the library over it, once for all sections that ask for them.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly Dictionary<(int Size, bool Members), ContenderData> _data = [];
    private readonly Dictionary<string, string> _libraries = [];
    private WorkFolder? _folder;

    // Only when something is made: asking for help makes no folder.
    private WorkFolder Folder => _folder ??= new WorkFolder();

    /// <summary>Made-up records.</summary>
    public ContenderData Data(int size, bool members)
    {
        if (!_data.TryGetValue((size, members), out var data))
        {
            data = ContenderData.Make(Folder.Path(FormattableString.Invariant($"data-{size}-{members}")), size, members);
            _data.Add((size, members), data);
        }

        return data;
    }

    /// <summary>The library over some data, built as its package is.</summary>
    /// <returns>The assembly.</returns>
    public string Library(ContenderData data)
    {
        if (!_libraries.TryGetValue(data.Folder, out var assembly))
        {
            // One folder for all builds, so that the generator is built once.
            var artifacts = Folder.Path("artifacts");
            DotnetCli.Run("build", Repository.Path("src/AfTjData"), "-f", "net10.0", "-c", "Release", "--artifacts-path", artifacts, $"-p:DataFolder={data.Folder}/");
            assembly = Folder.Path(FormattableString.Invariant($"library-{_libraries.Count}/AfTjData.dll"));
            Directory.CreateDirectory(Path.GetDirectoryName(assembly)!);
            File.Copy(Path.Combine(artifacts, "bin/AfTjData/release_net10.0/AfTjData.dll"), assembly);
            _libraries.Add(data.Folder, assembly);
        }

        return assembly;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder?.Dispose();
}
