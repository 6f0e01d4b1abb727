using AfTjData.Compiler.Releases;
using AfTjData.Curation.Data;

namespace AfTjData.Tool.Releases;

/// <summary>What a release will write, worked out to the last byte before anything is written.</summary>
/// <param name="Version">Its version.</param>
/// <param name="IsReleased">Whether it is released already.</param>
/// <param name="Last">The version of the release before; null of the first.</param>
/// <param name="Needed">How far it had to go on from the release before, and why; null of the first.</param>
/// <param name="Section">Its section in the change log; null where that has one for the version already.</param>
/// <param name="Files">The files as they are to be. Those that are so already are among them.</param>
internal sealed record ReleasePlan(string Version, bool IsReleased, string? Last, NeededStep? Needed, string? Section, IReadOnlyList<FileToWrite> Files);
