namespace AfTjData.Curation.Data;

/// <summary>A file that is to have certain bytes.</summary>
/// <param name="Path">Where.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record FileToWrite(string Path, byte[] Bytes);

/// <summary>Writes several files, all of them or none.</summary>
internal static class WholeFiles
{
    /// <summary>Writes the files. Those of them that have these bytes already are left alone.</summary>
    /// <returns>The paths of the files that were written.</returns>
    /// <exception cref="CurationException">One cannot be written; all are then as they were.</exception>
    public static IReadOnlyList<string> Write(IEnumerable<FileToWrite> files)
    {
        var drafts = new List<FileToWrite>();
        var replaced = new Stack<(string Path, byte[]? Before)>();
        var at = "";
        try
        {
            var changed = files.Where(f => !Has(at = f.Path, f.Bytes)).ToList();
            // A disk that is full shows here, before any file is another.
            foreach (var file in changed)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(at = file.Path))!);
                drafts.Add(file);
                File.WriteAllBytes(Draft(file.Path), file.Bytes);
            }

            foreach (var file in changed)
            {
                var before = File.Exists(at = file.Path) ? File.ReadAllBytes(file.Path) : null;
                File.Move(Draft(file.Path), file.Path, overwrite: true);
                replaced.Push((file.Path, before));
            }

            return [.. changed.Select(f => f.Path)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var (path, before) in replaced)
                Restore(path, before);
            throw new CurationException($"{at} cannot be written: {e.Message}");
        }
        finally
        {
            foreach (var file in drafts)
                Discard(Draft(file.Path));
        }
    }

    private static string Draft(string path) => path + ".draft";

    private static bool Has(string path, byte[] bytes) => File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    private static void Restore(string path, byte[]? before)
    {
        if (before is null)
            File.Delete(path);
        else
            File.WriteAllBytes(path, before);
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What made the writing fail is told; a draft that stays behind is no reason to hide it.
        }
    }
}
