namespace AfTjData.Tool.Exports.Running;

/// <summary>An export that is not whole yet. What has not been moved away is deleted in the end.</summary>
internal sealed class Draft : IDisposable
{
    private readonly bool _isFolder;

    /// <summary>Begins a draft: an empty folder, or the name of a file that is not there.</summary>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    public Draft(string path, bool isFolder)
    {
        Path = path;
        _isFolder = isFolder;
        if (isFolder)
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            // Tells now and not after all the work whether a file can be made there.
            File.WriteAllBytes(path, []);
            File.Delete(path);
        }
    }

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (!_isFolder)
                File.Delete(Path);
            else if (Directory.Exists(Path))
                Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whatever keeps it from being deleted kept it from being written, and that is told.
        }
    }
}
