using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Curation.Locking;

/// <summary>What the commands need of a source record.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">The name of the file that holds its text; null for a cited source, which has none.</param>
/// <param name="Place">Where the record, or its file's name, stands.</param>
internal sealed record SourceRecord(string Id, string? File, Location Place);
