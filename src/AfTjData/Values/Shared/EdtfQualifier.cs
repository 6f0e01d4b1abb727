namespace AfTjData.Shared;

/// <summary>What a qualifier says of a part of a date.</summary>
[Flags]
internal enum EdtfQualifier
{
    /// <summary>Nothing: the part stands as written.</summary>
    None = 0,

    /// <summary><c>?</c>: the source of it is in doubt.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: it is an estimate.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    Both = Uncertain | Approximate,
}
