namespace AfTjData;

/// <summary>What became of an id that was given up.</summary>
public enum RedirectType
{
    /// <summary>The record has another id.</summary>
    Renamed = 1,

    /// <summary>The record went up in another one, which was the same thing.</summary>
    Merged = 2,

    /// <summary>The record was several things, each of which has a record of its own now.</summary>
    Split = 3,

    /// <summary>Nothing stands in its place.</summary>
    Withdrawn = 4,
}
