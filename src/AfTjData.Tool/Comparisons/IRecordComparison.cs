namespace AfTjData.Tool.Comparisons;

/// <summary>How records are compared, which depends on what is known of them.</summary>
internal interface IRecordComparison
{
    /// <summary>Text that is the same for two records exactly if they say the same, whatever their ids; null where that is not known.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="record">A record of the older dataset.</param>
    string? FingerprintOfOld(string kind, ComparedRecord record);

    /// <summary>The same for a record of the newer dataset.</summary>
    string? FingerprintOfNew(string kind, ComparedRecord record);

    /// <summary>Whether nothing differs between two records, their ids apart.</summary>
    bool AreSame(string kind, ComparedRecord old, ComparedRecord @new);

    /// <summary>What differs between two records.</summary>
    IReadOnlyList<FieldChange> Compare(string kind, ComparedRecord old, ComparedRecord @new);
}
