namespace AfTjData.Curation.Corpus;

/// <summary>The folder that holds the texts: every <c>*.txt</c> directly in it is one.</summary>
internal sealed class CorpusFolder
{
    private readonly string _path;

    private CorpusFolder(string path, IReadOnlyList<string> names)
    {
        _path = path;
        Names = names;
    }

    /// <summary>The names of the texts' files, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Lists the texts of a folder.</summary>
    /// <exception cref="CurationException">There is no such folder, or it cannot be listed.</exception>
    public static CorpusFolder Open(string path)
    {
        if (!Directory.Exists(path))
            throw new CurationException($"There is no folder {path} to read the texts from; give the one that holds them with --corpus.");
        try
        {
            var names = Directory.EnumerateFiles(path, "*.txt").Select(f => Path.GetFileName(f));
            return new CorpusFolder(path, [.. names.Order(StringComparer.Ordinal)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"The folder {path} cannot be listed: {e.Message}");
        }
    }

    /// <summary>Whether the folder has a text of this name. A name with a folder in it never matches, so no record leads out of the corpus.</summary>
    public bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>Reads one of the texts.</summary>
    /// <exception cref="CurationException">The file cannot be read, or is not UTF-8.</exception>
    public CorpusText Load(string name) => CorpusText.Load(Path.Combine(_path, name));
}
