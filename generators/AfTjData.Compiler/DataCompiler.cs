using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler;

/// <summary>The whole way of the data in one call. The generator takes the same steps one by one, to cache them.</summary>
public static class DataCompiler
{
    /// <summary>Parses, binds and links files. Their order does not matter.</summary>
    /// <param name="files">The files of the data folder, without <c>reviews/</c>.</param>
    public static Compilation Compile(IEnumerable<DataFile> files)
    {
        var all = files.ToLookup(f => DataPath.RoleOf(f.Path) == DataRole.Release);
        var parsed = all[false].Select(YamlReader.Read).OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        var schema = SchemaBinder.Bind(parsed.Where(f => DataPath.RoleOf(f.Path) == DataRole.Schema));
        var bound = parsed.Where(f => DataPath.RoleOf(f.Path) == DataRole.Records).Select(f => RecordBinder.Bind(f, schema)).ToArray();
        var header = parsed.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Header) is { } h ? DatasetHeader.Read(h) : DatasetHeader.Missing;
        var locks = parsed.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Lock) is { } l ? SourceLocks.Read(l) : SourceLocks.None;
        var redirects = parsed.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Redirects) is { } r ? RedirectFile.Read(r) : RedirectFile.None;
        var history = ReleaseHistory.Of(all[true].Select(ReleaseReader.Read));
        var dataset = Linker.Link(schema, bound, header, locks, redirects, history);
        var diagnostics = parsed.SelectMany(f => f.Diagnostics)
            .Concat(schema.Diagnostics)
            .Concat(bound.SelectMany(b => b.Diagnostics))
            .Concat(header.Diagnostics)
            .Concat(locks.Diagnostics)
            .Concat(redirects.Diagnostics)
            .Concat(history.Diagnostics)
            .Concat(dataset.Diagnostics);
        return new Compilation(dataset, Sort(diagnostics));
    }

    /// <summary>Packs a dataset and emits its C#.</summary>
    public static EquatableArray<GeneratedFile> Emit(LinkedDataset dataset) =>
        Emitter.EmitTypes(dataset.Schema, FormerNames.Of(dataset.Schema, dataset.Header, dataset.History))
            .Concat(Emitter.EmitTables(dataset, Packer.Pack(dataset)))
            .ToEquatableArray();

    private static EquatableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(d => d.Location.Path, StringComparer.Ordinal)
        .ThenBy(d => d.Location.Span.StartOffset)
        .ThenBy(d => d.Finding.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}

/// <summary>What came of compiling a data folder.</summary>
/// <param name="Dataset">The dataset: of data with errors, what could be read of it.</param>
/// <param name="Diagnostics">What is wrong, by file and place.</param>
public sealed record Compilation(LinkedDataset Dataset, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether anything is wrong with the data by itself, apart from what it owes to its releases.</summary>
    public bool IsBroken => Diagnostics.Any(d => d.Finding.Severity == Severity.Error && !Findings.OfReleases.Contains(d.Finding));

    /// <summary>Whether anything is wrong that stops a build.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Finding.Severity == Severity.Error);
}
