using System.Text.Json.Nodes;
using AfTjData.Tool.Comparisons.Contents;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Comparisons;

/// <summary>Compares records of which the content is known.</summary>
internal sealed class WholeRecordComparison : IRecordComparison
{
    private readonly RecordContent _old;
    private readonly RecordContent _new;
    private readonly ContentComparison _contents;

    /// <summary>Prepares for two datasets.</summary>
    public WholeRecordComparison(ComparedDataset old, ComparedDataset @new)
    {
        // Each side's own schema says how its values are meant; what it does not know, the other's says.
        var newFirst = new SchemaLookup(@new.ReadBy, old.ReadBy);
        _old = new RecordContent(new SchemaLookup(old.ReadBy, @new.ReadBy));
        _new = new RecordContent(newFirst);
        _contents = new ContentComparison(newFirst);
    }

    /// <inheritdoc/>
    public string? FingerprintOfOld(string kind, ComparedRecord record) => ContentText.Of(Old(kind, record));

    /// <inheritdoc/>
    public string? FingerprintOfNew(string kind, ComparedRecord record) => ContentText.Of(New(kind, record));

    /// <inheritdoc/>
    public bool AreSame(string kind, ComparedRecord old, ComparedRecord @new) => ContentText.Same(Old(kind, old), New(kind, @new));

    /// <inheritdoc/>
    public IReadOnlyList<FieldChange> Compare(string kind, ComparedRecord old, ComparedRecord @new) => _contents.Compare(kind, Old(kind, old), New(kind, @new));

    private JsonObject Old(string kind, ComparedRecord record) => _old.Of(kind, record.Content!);

    private JsonObject New(string kind, ComparedRecord record) => _new.Of(kind, record.Content!);
}
