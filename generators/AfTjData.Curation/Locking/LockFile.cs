using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Parse;
using AfTjData.Curation.Data;

namespace AfTjData.Curation.Locking;

/// <summary>The lock of a data folder: reading it whole or not at all.</summary>
internal static class LockFile
{
    /// <summary>Reads the lock; an absent one holds nothing.</summary>
    /// <exception cref="CurationException">The lock is damaged.</exception>
    /// <remarks>
    /// A damaged lock is refused as a whole. Reading what is left of it would take the lost entries for new texts, and cut those again.
    /// </remarks>
    public static IReadOnlyList<LockedSource> Read(DataFolder folder)
    {
        var data = folder.Read(p => p == SourceLocks.FileName);
        if (data.Files.Count == 0)
            return [];
        var parsed = YamlReader.Read(data.Files[0]);
        var locks = SourceLocks.Read(parsed);
        var damage = data.Merge([.. parsed.Diagnostics, .. locks.Diagnostics]);
        if (damage.Count == 0)
            return [.. locks.Sources];
        var lines = string.Join('\n', damage.Select(d => "  " + folder.Show(d)));
        throw new CurationException($"The lock is damaged:\n{lines}\n  Restore the file from version control. Only if there is nothing to restore, delete it and lock every text afresh.");
    }
}
