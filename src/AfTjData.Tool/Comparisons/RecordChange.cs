using System.Text.Json.Nodes;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Comparisons;

/// <summary>What happened to a record between two datasets.</summary>
internal sealed record RecordChange
{
    /// <summary>What.</summary>
    public required RecordChangeType Type { get; init; }

    /// <summary>The kind of the record.</summary>
    public required string Kind { get; init; }

    /// <summary>Its id: the newer one, where it has two.</summary>
    public required string Id { get; init; }

    /// <summary>The id that a renamed record had.</summary>
    public string? OldId { get; init; }

    /// <summary>What the record is called, in the newer dataset if it is there; null where that is not known.</summary>
    public string? Caption { get; init; }

    /// <summary>The record in the older dataset; null where it was not there, or only its hashes are known.</summary>
    public JsonObject? Old { get; init; }

    /// <summary>The record in the newer dataset; null where it is not there, or only its hashes are known.</summary>
    public JsonObject? New { get; init; }

    /// <summary>What differs in a changed record, and in one that was renamed and changed at once; by field in the order of the schema.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    /// <summary>What the newer dataset says of the id it no longer has.</summary>
    public FormerId? Redirect { get; init; }

    /// <summary>Whether it is a side of an open dispute, in the newer dataset if it is there.</summary>
    public bool IsDisputed { get; init; }
}

/// <summary>What can happen to a record.</summary>
internal enum RecordChangeType
{
    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It is gone.</summary>
    Removed = 2,

    /// <summary>It has another id.</summary>
    Renamed = 3,

    /// <summary>It says something else.</summary>
    Changed = 4,
}
