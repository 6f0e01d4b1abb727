using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Curation.Data;

namespace AfTjData.Curation.Locking;

/// <summary>The source records, read as plain nodes: no schema is asked, so that it works while the data does not build.</summary>
internal sealed class SourceRecords
{
    private readonly Dictionary<string, SourceRecord> _byId;

    private SourceRecords(IReadOnlyList<SourceRecord> all, IReadOnlyList<string> problems)
    {
        All = all;
        Problems = problems;
        _byId = all.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>The records, in the order of the files.</summary>
    public IReadOnlyList<SourceRecord> All { get; }

    /// <summary>What keeps the list from being whole, each a line with its place. While there is any, a record that is not here may exist.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The record of an id, or null.</summary>
    public SourceRecord? Of(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether a file of the data folder holds source records.</summary>
    public static bool IsTheirs(string path) => path == "sources.yaml" || path.StartsWith("sources/", StringComparison.Ordinal);

    /// <summary>Reads the records.</summary>
    /// <exception cref="CurationException">The data folder has no place for them.</exception>
    public static SourceRecords Read(DataFolder folder)
    {
        var data = folder.Read(IsTheirs);
        if (data.Files.Count == 0)
            throw new CurationException($"The data folder {folder.Path} has neither sources.yaml nor a file in sources/: nothing says which text is which source.");
        var records = new List<SourceRecord>();
        var problems = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var parsed = data.Files.Select(YamlReader.Read).ToList();
        problems.AddRange(data.Merge(parsed.SelectMany(p => p.Diagnostics)).Select(folder.Show));
        foreach (var (file, entry) in parsed.SelectMany(p => p.Root.Entries.Select(e => (p, e))))
        {
            var place = new Location(file.Path, entry.Key.Span);
            var name = (entry.Value as YamlMap)?["file"];
            if (!ids.Add(entry.Key.Value))
                problems.Add(folder.PathOf($"{place}: error: the source `{entry.Key.Value}` stands twice"));
            else if (name is null or YamlScalar { Value.Length: > 0 })
                records.Add(new SourceRecord(entry.Key.Value, (name as YamlScalar)?.Value, name is null ? place : place with { Span = name.Span }));
            else
                problems.Add(folder.PathOf($"{new Location(file.Path, name.Span)}: error: `file` of `{entry.Key.Value}` should be the name of a file"));
        }

        return new SourceRecords(records, problems);
    }
}
