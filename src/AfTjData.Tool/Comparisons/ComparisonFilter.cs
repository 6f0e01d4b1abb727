using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;
using AfTjData.Curation;
using AfTjData.Curation.Commands;

namespace AfTjData.Tool.Comparisons;

/// <summary>Leaves of a difference what somebody asks for.</summary>
internal sealed class ComparisonFilter
{
    private readonly HashSet<string> _kinds;
    private readonly HashSet<string> _ids;

    /// <summary>Takes what is asked for.</summary>
    /// <param name="kinds">Kinds; all where empty.</param>
    /// <param name="ids">Ids, or <c>kind/id</c>; all where empty.</param>
    public ComparisonFilter(IEnumerable<string> kinds, IEnumerable<string> ids)
    {
        _kinds = kinds.ToHashSet(StringComparer.Ordinal);
        _ids = ids.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Checks that each kind and id is on one of the sides at least.</summary>
    /// <exception cref="CurationException">One is on neither, which a result without a difference would hide.</exception>
    public void Check(ComparedDataset old, ComparedDataset @new)
    {
        ComparedKind[] kinds = [.. old.Kinds, .. @new.Kinds];
        var names = kinds.Select(k => k.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var kind in _kinds.Where(k => !names.Contains(k)).Order(StringComparer.Ordinal))
            throw new CurationException($"Neither side has the kind `{kind}`{Mended(kind, names)} The kinds are {string.Join(", ", names)}.", ExitCode.WrongUse);

        var ids = kinds.Where(k => IsWanted(k.Name)).SelectMany(k => k.Records.SelectMany(r => new[] { r.Id, $"{k.Name}/{r.Id}" })).ToHashSet(StringComparer.Ordinal);
        foreach (var id in _ids.Where(i => !ids.Contains(i)).Order(StringComparer.Ordinal))
            throw new CurationException($"Neither side has a record `{id}`{Mended(id, ids)}");
    }

    /// <summary>What is asked for of a difference. Counts are of that alone; differences of the schema go with kinds, and not with single records.</summary>
    public DatasetDifference Of(DatasetDifference difference) => difference with
    {
        Schema = [.. difference.Schema.Where(IsWanted)],
        Kinds =
        [
            .. difference.Kinds.Where(k => IsWanted(k.Kind)).Select(k => k with
            {
                Changes = [.. k.Changes.Where(c => IsWanted(k.Kind, c.Id) || (c.OldId is { } old && IsWanted(k.Kind, old)))],
                Unchanged = [.. k.Unchanged.Where(id => IsWanted(k.Kind, id))],
            }).Where(k => _ids.Count == 0 || k.Changes.Count + k.Unchanged.Count > 0),
        ],
    };

    private static string Mended(string typed, IEnumerable<string> known) => Spelling.Suggest(typed, known) is { Length: > 0 } suggestion ? suggestion : ".";

    private bool IsWanted(SchemaChange change) =>
        _ids.Count == 0 && (_kinds.Count == 0 || (change.Part is SchemaPartType.Kind or SchemaPartType.Field && _kinds.Contains(change.Root)));

    private bool IsWanted(string kind) => _kinds.Count == 0 || _kinds.Contains(kind);

    private bool IsWanted(string kind, string id) => _ids.Count == 0 || _ids.Contains(id) || _ids.Contains($"{kind}/{id}");
}
