namespace AfTjData.Tool.Comparisons;

/// <summary>What a side of a comparison is, as far as it says.</summary>
/// <param name="Name">What it was asked for by: a path, or a word.</param>
/// <param name="Form">In which form it comes, such as <c>package</c>.</param>
/// <param name="Version">The version of its data.</param>
/// <param name="SchemaVersion">The version of its schema.</param>
/// <param name="Date">The day its data was last changed.</param>
/// <param name="ContentHash">The SHA-256 of its content.</param>
internal sealed record SideIdentity(string Name, string Form, string? Version = null, int? SchemaVersion = null, DateOnly? Date = null, string? ContentHash = null);
