using AfTjData.Compiler;
using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Running;

/// <summary>
/// Takes the compiler's steps one by one, as the generator does, and keeps what an input does not change: the base's files as nodes, and its records
/// bound by its schema. Some inputs are compiled whole as well, and must come to the same (<see cref="Judge"/>).
/// </summary>
internal sealed class StepCompiler
{
    private readonly Dictionary<(BaseDataset, string), BoundFile> _bound = [];

    public Compilation Compile(FuzzInput input)
    {
        var parsed = input.Files.Select(f => IsBase(input, f) ? input.Base.Parsed[f.Path] : YamlReader.Read(f)).ToArray();
        var schema = input.HasBaseSchema ? input.Base.Schema : SchemaBinder.Bind(parsed.Where(f => DataPath.RoleOf(f.Path) == DataRole.Schema));
        var bound = parsed.Where(f => DataPath.RoleOf(f.Path) == DataRole.Records).Select(f => Bind(input, f, schema)).ToArray();
        var header = parsed.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Header) is { } h ? DatasetHeader.Read(h) : DatasetHeader.Missing;
        var locks = parsed.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Lock) is { } l ? SourceLocks.Read(l) : SourceLocks.None;
        var redirects = parsed.FirstOrDefault(f => DataPath.RoleOf(f.Path) == DataRole.Redirects) is { } r ? RedirectFile.Read(r) : RedirectFile.None;
        // No base has releases.
        var dataset = Linker.Link(schema, bound, header, locks, redirects, ReleaseHistory.None);
        return new Compilation(dataset, parsed.SelectMany(f => f.Diagnostics).Concat(schema.Diagnostics).Concat(bound.SelectMany(b => b.Diagnostics))
            .Concat(header.Diagnostics).Concat(locks.Diagnostics).Concat(redirects.Diagnostics).Concat(dataset.Diagnostics)
            .OrderBy(d => d.Location.Path, StringComparer.Ordinal).ThenBy(d => d.Location.Span.StartOffset).ThenBy(d => d.Finding.Id, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    private static bool IsBase(FuzzInput input, DataFile file) => input.Base.Files.TryGetValue(file.Path, out var old) && ReferenceEquals(old, file.Text);

    private BoundFile Bind(FuzzInput input, ParsedFile file, Schema schema)
    {
        if (!ReferenceEquals(schema, input.Base.Schema) || !IsBase(input, file.File))
            return RecordBinder.Bind(file, schema);
        if (!_bound.TryGetValue((input.Base, file.Path), out var bound))
            _bound.Add((input.Base, file.Path), bound = RecordBinder.Bind(file, schema));
        return bound;
    }
}
