using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Comparisons;

/// <summary>Compares the records of one kind.</summary>
/// <param name="kind">The kind.</param>
/// <param name="caption">The field that captions such a record; null where that is not known.</param>
/// <param name="comparison">How two records are compared.</param>
/// <param name="disputedBefore">The records that are in dispute in the older dataset.</param>
/// <param name="disputedNow">The records that are in dispute in the newer one.</param>
internal sealed class KindComparison(
    string kind, string? caption, IRecordComparison comparison, IReadOnlySet<string> disputedBefore, IReadOnlySet<string> disputedNow)
{
    /// <summary>Compares the records.</summary>
    /// <param name="old">Those of the older dataset, by id.</param>
    /// <param name="new">Those of the newer dataset, by id.</param>
    /// <param name="redirects">What the newer dataset says of ids of this kind that it gave up.</param>
    public KindDifference Compare(
        SortedDictionary<string, ComparedRecord> old, SortedDictionary<string, ComparedRecord> @new, IReadOnlyList<FormerId> redirects)
    {
        var gone = old.Values.Where(r => !@new.ContainsKey(r.Id)).ToList();
        var fresh = @new.Values.Where(r => !old.ContainsKey(r.Id)).ToList();
        var renamed = new Renames(kind, comparison).Find(gone, fresh, redirects);
        var came = renamed.Values.ToHashSet(StringComparer.Ordinal);
        var stayed = old.Values.Where(r => @new.ContainsKey(r.Id)).ToLookup(r => comparison.AreSame(kind, r, @new[r.Id]));

        var changes = gone.Where(r => !renamed.ContainsKey(r.Id))
            .Select(r => Removed(r, redirects.FirstOrDefault(d => d.Id == r.Id)))
            .Concat(fresh.Where(r => !came.Contains(r.Id)).Select(Added))
            .Concat(renamed.Select(r => Renamed(old[r.Key], @new[r.Value])))
            .Concat(stayed[false].Select(r => Changed(r, @new[r.Id])));
        return new KindDifference(
            kind,
            [.. changes.OrderBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Type == RecordChangeType.Removed ? 0 : 1)],
            [.. stayed[true].Select(r => r.Id)]);
    }

    private RecordChange Removed(ComparedRecord record, FormerId? redirect) =>
        Change(RecordChangeType.Removed, record.Id, record.Content, null) with { Redirect = redirect };

    private RecordChange Added(ComparedRecord record) => Change(RecordChangeType.Added, record.Id, null, record.Content);

    private RecordChange Renamed(ComparedRecord old, ComparedRecord @new) => Change(RecordChangeType.Renamed, @new.Id, old.Content, @new.Content) with
    {
        OldId = old.Id,
        Fields = comparison.AreSame(kind, old, @new) ? [] : comparison.Compare(kind, old, @new),
    };

    private RecordChange Changed(ComparedRecord old, ComparedRecord @new) =>
        Change(RecordChangeType.Changed, @new.Id, old.Content, @new.Content) with { Fields = comparison.Compare(kind, old, @new) };

    private RecordChange Change(RecordChangeType type, string id, JsonObject? old, JsonObject? @new) => new()
    {
        Type = type,
        Kind = kind,
        Id = id,
        Caption = caption is null ? null : (@new ?? old)?[caption]?.ToString(),
        Old = old,
        New = @new,
        IsDisputed = (type == RecordChangeType.Removed ? disputedBefore : disputedNow).Contains($"{kind}/{id}"),
    };
}
