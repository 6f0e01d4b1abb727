namespace AfTjData.Compiler.Releases;

/// <summary>How far a version has to go on from the one before it, least first.</summary>
public enum VersionStep
{
    /// <summary>Not at all: both say the same.</summary>
    None = 0,

    /// <summary>A correction: what was there says something else.</summary>
    Patch = 1,

    /// <summary>Something is new, and whatever was there still is.</summary>
    Minor = 2,

    /// <summary>A program written against the version before may not compile or find what it asks for.</summary>
    Major = 3,
}
