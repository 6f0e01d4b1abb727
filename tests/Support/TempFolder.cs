namespace AfTjData.Tests.Support;

/// <summary>A folder of its own for one test or fixture, gone when that is done.</summary>
internal sealed class TempFolder : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public TempFolder() => Root = Directory.CreateTempSubdirectory("aftjdata-").FullName;

    /// <summary>Its full path.</summary>
    public string Root { get; }

    /// <summary>The full path of something in it.</summary>
    public string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>Writes a file, and the folders it needs.</summary>
    public string Write(string relative, string text)
    {
        var path = Path(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A scanner or a dying process may still hold a file; the system clears its temporary folder.
        }
    }
}
