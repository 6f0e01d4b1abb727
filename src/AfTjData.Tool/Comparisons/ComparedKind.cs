namespace AfTjData.Tool.Comparisons;

/// <summary>The records of a kind on one side.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Records">The records. No two have the same id.</param>
internal sealed record ComparedKind(string Name, IReadOnlyList<ComparedRecord> Records);
