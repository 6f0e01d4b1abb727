using AfTjData.Compiler.Releases;

namespace AfTjData.Curation.Tests.Releases;

/// <summary>A change of the ferries, and how far it makes their version go on.</summary>
/// <param name="Name">What changes.</param>
/// <param name="Step">How far the version has to go on.</param>
/// <param name="Reasons">Why, each reason behind its own step.</param>
/// <param name="Edits">The change.</param>
internal sealed record ChangeCase(string Name, VersionStep Step, string[] Reasons, params Edit[] Edits)
{
    /// <summary>Whether programs cannot read both versions by one schema.</summary>
    public bool BreaksSchema { get; init; }

    /// <summary>The least version that follows 1.4.2.</summary>
    public string Least => Step switch
    {
        VersionStep.Major => "2.0.0",
        VersionStep.Minor => "1.5.0",
        VersionStep.Patch => "1.4.3",
        _ => "1.4.2",
    };

    /// <summary>Versions that do not go far enough.</summary>
    public string[] TooSmall => Step switch
    {
        VersionStep.Major => ["1.4.2", "1.4.3", "1.5.0", "1.99.99", "0.9.0"],
        VersionStep.Minor => ["1.4.2", "1.4.3", "1.3.0", "1.4.9-beta"],
        VersionStep.Patch => ["1.4.2", "1.4.2-beta", "1.4.1"],
        _ => ["1.4.1", "1.4.2-beta", "0.9.9"],
    };

    /// <inheritdoc/>
    public override string ToString() => Name;
}
