namespace AfTjData.Tool.Exports.Relational;

/// <summary>What a table is there for.</summary>
internal enum TableRole
{
    /// <summary>What is known of the dataset as a whole: one row.</summary>
    Dataset,

    /// <summary>The words of an enum.</summary>
    Enum,

    /// <summary>The records of one kind.</summary>
    Kind,

    /// <summary>The records of all kinds, so that a reference to any of them has something to lead to.</summary>
    Records,

    /// <summary>Ids that were given up.</summary>
    Redirects,

    /// <summary>The items of a list.</summary>
    List,
}
