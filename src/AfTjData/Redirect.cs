using AfTjData.Packed;

namespace AfTjData;

/// <summary>An id that an earlier release had, and what stands in its place.</summary>
/// <remarks>
/// An id is never used again for something else, and one that was given up leaves a redirect behind for good. Lookups by such an id find the record
/// that is meant by it now, if there is just one. Equality covers every property, the list by value.
/// </remarks>
/// <example><code>
/// foreach (Redirect redirect in Dataset.Redirects)
///     Console.WriteLine($"{redirect.Kind}/{redirect.Id}: {redirect.Type} in {redirect.Since}, now {redirect.Successor ?? "several or none"}");
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public sealed record Redirect
{
    private readonly ValueList<string>? _successors;

    /// <summary>The kind of record that bore the id, such as <c>event</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The id that was given up.</summary>
    public required string Id { get; init; }

    /// <summary>What became of it.</summary>
    public required RedirectType Type { get; init; }

    /// <summary>The ids of the records that stand in its place now: several after a split, none after a withdrawal.</summary>
    /// <value>Ids of records that the dataset holds: where a successor was given up in turn, what stands in the place of that one.</value>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public required IReadOnlyList<string> Successors
    {
        get => _successors ?? ValueList<string>.Empty;
        init => _successors = ValueList<string>.Hold(value);
    }

    /// <summary>The id of the one record that is meant by the old id now, which lookups by it find.</summary>
    /// <value>Null after a split or a withdrawal, be it of the record itself or of what it was renamed to or merged into.</value>
    public string? Successor { get; init; }

    /// <summary>Why the id was given up.</summary>
    public required string Reason { get; init; }

    /// <summary>The version of the dataset in which it was given up.</summary>
    public required string Since { get; init; }
}
