using AfTjData.Compiler.Releases;
using AfTjData.Tool.Comparisons;

namespace AfTjData.Tool.Views.Diff;

/// <summary>A difference as JSON.</summary>
internal static class DiffJson
{
    /// <summary>Writes the difference.</summary>
    public static string Write(DatasetDifference difference) => ToolJson.Write(new
    {
        Same = difference.IsEmpty,
        difference.Old,
        difference.New,
        difference.Limits,
        Counts = difference.Kinds.ToDictionary(k => k.Kind, Counts),
        Schema = difference.Schema.Select(Of),
        Records = difference.Records.Select(Of),
    });

    private static object Counts(KindDifference kind) => new
    {
        Added = kind.Count(RecordChangeType.Added),
        Removed = kind.Count(RecordChangeType.Removed),
        Renamed = kind.Count(RecordChangeType.Renamed),
        Changed = kind.Count(RecordChangeType.Changed),
        Unchanged = kind.Unchanged.Count,
    };

    private static object Of(SchemaChange change) => new
    {
        Change = DiffText.Word(change.Type),
        Part = DiffText.Word(change.Part),
        change.Name,
        change.Property,
        Old = change.Property is null ? change.OldPart?.Properties : (object?)change.Old,
        New = change.Property is null ? change.NewPart?.Properties : (object?)change.New,
    };

    private static object Of(RecordChange change)
    {
        var mention = RecordMention.Of(change);
        // A changed record is told by its fields; one that is new or gone, as a whole.
        var isWhole = change.Type is RecordChangeType.Added or RecordChangeType.Removed;
        return new
        {
            Change = DiffText.Word(change.Type),
            change.Kind,
            change.Id,
            change.OldId,
            change.Caption,
            mention.Status,
            Disputed = mention.IsDisputed,
            Attributions = mention.Told.Select(t => new { t.Source, t.At, t.Hedge, Polarity = t.IsDenial ? "denies" : "affirms", t.Via }),
            Successors = change.Redirect?.Successors,
            change.Redirect?.Reason,
            Fields = change.Fields.Select(f => new { f.Path, Change = DiffText.Word(f.Type), f.Old, f.New }),
            Record = isWhole ? change.New ?? change.Old : null,
        };
    }
}
