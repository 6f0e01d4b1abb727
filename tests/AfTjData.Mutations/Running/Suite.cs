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
        // These build the library in a process of its own, minutes for each fault, and find nothing that the others cannot: the code that they run is the same.
        new("AfTjData.Generators.Tests", "FullyQualifiedName!~TypoBuildTests", [Stage.Bind, Stage.Link, Stage.Values, Stage.SharedValues]),
    ];
}
