using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Curation.Data;

/// <summary>Files of the data folder as they were read.</summary>
/// <param name="Files">The files, in ordinal order of their paths.</param>
/// <param name="NotUtf8">One finding for each file that is not UTF-8. Such a file is among <paramref name="Files"/> up to that place,
/// followed by a character that the compiler refuses.</param>
public sealed record DataFiles(EquatableArray<DataFile> Files, EquatableArray<Diagnostic> NotUtf8)
{
    /// <summary>
    /// What was found in reading and what a later stage found, each mistake once: of a file that is not UTF-8 only that is told.
    /// </summary>
    /// <param name="later">What the later stage found in these files.</param>
    public IReadOnlyList<Diagnostic> Merge(IEnumerable<Diagnostic> later)
    {
        var unreadable = NotUtf8.Select(d => d.Location.Path).ToHashSet(StringComparer.Ordinal);
        return [.. NotUtf8, .. later.Where(d => !unreadable.Contains(d.Location.Path))];
    }
}
