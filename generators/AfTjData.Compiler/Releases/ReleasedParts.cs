using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>The release that a release follows.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Sha256">The SHA-256 of its file, in 64 lower-case hexadecimal digits.</param>
public sealed record PreviousRelease(string Version, string Sha256);

/// <summary>What a release file keeps of a record.</summary>
/// <param name="Hash">The hash of the record, its kind and id among it.</param>
/// <param name="Fields">The hash of each filled field.</param>
public sealed record ReleasedRecord(string Hash, IReadOnlyDictionary<string, string> Fields);

/// <summary>A redirect as a release file keeps it.</summary>
/// <param name="Kind">The kind of the record that is gone.</param>
/// <param name="Id">Its id.</param>
/// <param name="Change">What became of it: <c>renamed</c>, <c>merged</c>, <c>split</c>, <c>withdrawn</c>.</param>
/// <param name="To">The ids that took its place, as the redirect names them.</param>
/// <param name="Since">The version that was the first to list it.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleasedRedirect(string Kind, string Id, string Change, EquatableArray<string> To, string Since, string Reason);

/// <summary>A retired member of an enum as a release file keeps it.</summary>
/// <param name="Enum">The enum.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Number">Its number, which no other member gets.</param>
/// <param name="To">The member that took its place; null if none did.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleasedMember(string Enum, string Name, int Number, string? To, string Reason);
