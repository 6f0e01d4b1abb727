using AfTjData.Mutations.Choosing;

namespace AfTjData.Mutations.Running;

/// <summary>A test project, and which of its tests are asked.</summary>
/// <param name="Project">Its name.</param>
/// <param name="Filter">In the language of <c>dotnet test --filter</c>; null for all.</param>
/// <param name="Stages">The stages whose code it runs.</param>
internal sealed record Suite(string Project, string? Filter, Stage[] Stages)
{
    /// <summary>All suites, cheapest first.</summary>
    public static IReadOnlyList<Suite> All { get; } =
    [
        new("AfTjData.Tests", null, [Stage.Values, Stage.SharedValues]),
        new("AfTjData.Compiler.Tests", null, [Stage.Bind, Stage.Link, Stage.SharedValues]),
        new("AfTjData.Curation.Tests", null, [Stage.Bind, Stage.Link, Stage.SharedValues]),
        // The slips are left out: they compile the library a hundred times over, minutes for each fault. What only they would notice counts as not noticed.
        new("AfTjData.Generators.Tests", "FullyQualifiedName!~Typo", [Stage.Bind, Stage.Link, Stage.Values, Stage.SharedValues]),
    ];
}
