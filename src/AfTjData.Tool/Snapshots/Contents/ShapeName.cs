namespace AfTjData.Tool.Snapshots.Contents;

/// <summary>The name of a kind or of a struct, whichever schema defines it.</summary>
/// <param name="IsKind">Whether it is a kind.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ShapeName(bool IsKind, string Name);
