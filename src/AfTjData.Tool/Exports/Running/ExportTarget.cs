using AfTjData.Curation;

namespace AfTjData.Tool.Exports.Running;

/// <summary>Where an export is to stand. It changes in one step, from what was there to the whole export, or not at all.</summary>
internal sealed class ExportTarget
{
    private readonly string _path;
    private readonly bool _isFolder;
    private readonly bool _replaces;

    private ExportTarget(string path, bool isFolder, bool replaces)
    {
        _path = path;
        _isFolder = isFolder;
        _replaces = replaces;
    }

    /// <summary>Looks whether an export can stand somewhere, before any work is done.</summary>
    /// <param name="path">The path as it was given.</param>
    /// <param name="isFolder">Whether the export is a folder.</param>
    /// <param name="mayReplace">Whether what stands there may go.</param>
    /// <exception cref="CurationException">It cannot stand there.</exception>
    public static ExportTarget At(string path, bool isFolder, bool mayReplace)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null || Path.GetFileName(full).Length == 0)
            throw new CurationException($"{path} is no place for an export: name a new file or folder.");
        if (!Directory.Exists(parent))
            throw new CurationException($"The folder {parent} does not exist; make it first, or check --out.");
        if (!Path.Exists(full))
            return new ExportTarget(full, isFolder, replaces: false);
        if (Directory.Exists(full) != isFolder)
            throw new CurationException(isFolder ? $"{path} is a file, and this format is a folder; name another path." : $"{path} is a folder, and this format is a file; name a file in it.");
        if (!mayReplace)
            throw new CurationException($"{path} exists already; --force replaces it, or name another path.");
        // Moving a file over a device would do away with the device, for whoever is allowed to.
        if (SpecialFiles.Has(full))
            throw new CurationException($"{path} is no ordinary file or folder that can be replaced; name another path.");
        return new ExportTarget(full, isFolder, replaces: true);
    }

    /// <summary>Begins a draft beside the target: only within one file system is a move a single step.</summary>
    /// <exception cref="CurationException">The folder cannot be written to.</exception>
    public Draft Begin()
    {
        var path = Beside("draft");
        return Attempt(path, () => new Draft(path, _isFolder));
    }

    /// <summary>Puts a draft that is whole into its place.</summary>
    /// <exception cref="CurationException">It cannot be moved there; what stood there stands there still.</exception>
    public void Take(Draft draft) => Attempt(draft.Path, () =>
    {
        if (!_isFolder)
            File.Move(draft.Path, _path, overwrite: _replaces);
        else if (_replaces)
            TakeFolder(draft);
        else
            Directory.Move(draft.Path, _path);
        return true;
    });

    /// <summary>Does something, and tells in a sentence why it cannot be done.</summary>
    /// <param name="draft">A path that says nothing to whoever reads the message, which has the target's instead.</param>
    /// <param name="act">What to do.</param>
    public T Attempt<T>(string draft, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"{_path} cannot be written: {e.Message.Replace(draft, _path, StringComparison.Ordinal)}");
        }
    }

    // A folder cannot be moved over another; the old one steps aside, and comes back if the new one cannot take its place.
    private void TakeFolder(Draft draft)
    {
        if (!IsExport(draft))
            throw new CurationException($"{_path} holds none of the files of this export, so it is not replaced; delete it yourself, or name another path.");
        var old = Beside("old");
        Directory.Move(_path, old);
        try
        {
            Directory.Move(draft.Path, _path);
        }
        catch
        {
            Directory.Move(old, _path);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    // A slip such as `--out ~/Documents --force` must not cost a folder of other things.
    private bool IsExport(Draft draft)
    {
        var held = Directory.EnumerateFileSystemEntries(_path).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        return held.Count == 0 || Directory.EnumerateFileSystemEntries(draft.Path).Any(e => held.Contains(Path.GetFileName(e)));
    }

    private string Beside(string what) => Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{what}-{Path.GetRandomFileName()}");
}
