namespace AfTjData.Compiler.Bind.Redirects;

/// <summary>What became of an id that was given up. The numbers are those of the library's enum of the same name.</summary>
public enum RedirectType
{
    /// <summary>The record has another id.</summary>
    Renamed = 1,

    /// <summary>The record went up in another one.</summary>
    Merged = 2,

    /// <summary>Several records stand in its place.</summary>
    Split = 3,

    /// <summary>Nothing stands in its place.</summary>
    Withdrawn = 4,
}
