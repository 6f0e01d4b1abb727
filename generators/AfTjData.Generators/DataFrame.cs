using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;

namespace AfTjData.Generators;

/// <summary>What stands beside the records: the header, the locked texts, the ids that were given up and the releases before. Equal when their files are equal.</summary>
internal sealed class DataFrame : IEquatable<DataFrame>
{
    private readonly EquatableArray<ParsedFile> _files;

    private DataFrame(EquatableArray<ParsedFile> files, ReleaseHistory history)
    {
        _files = files;
        History = history;
        Header = files.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Header) is { } header ? DatasetHeader.Read(header) : DatasetHeader.Missing;
        Locks = files.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Lock) is { } locks ? SourceLocks.Read(locks) : SourceLocks.None;
        Redirects = files.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Redirects) is { } redirects ? RedirectFile.Read(redirects) : RedirectFile.None;
    }

    /// <summary>The header.</summary>
    public DatasetHeader Header { get; }

    /// <summary>The locked texts.</summary>
    public SourceLocks Locks { get; }

    /// <summary>The ids that were given up.</summary>
    public RedirectFile Redirects { get; }

    /// <summary>The releases before.</summary>
    public ReleaseHistory History { get; }

    /// <summary>What is wrong with any of them, apart from the YAML.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Header.Diagnostics.Concat(Locks.Diagnostics).Concat(Redirects.Diagnostics).Concat(History.Diagnostics);

    /// <summary>Reads the files.</summary>
    public static DataFrame Of(IEnumerable<ParsedFile> files, IEnumerable<ReleaseFile> releases) => new(files.ToEquatableArray(), ReleaseHistory.Of(releases));

    /// <inheritdoc/>
    public bool Equals(DataFrame? other) => other is not null && _files.Equals(other._files) && History.Equals(other.History);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataFrame);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();
}
