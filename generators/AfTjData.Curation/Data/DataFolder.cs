using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;
using AfTjData.Curation.Corpus;

namespace AfTjData.Curation.Data;

/// <summary>The folder that holds the data: schema, records, header, lock and corrections as YAML, and the lists of releases as JSON.</summary>
/// <remarks>Reads anew each time it is asked, so that an instance can be kept while the files change. Safe for use by several threads.</remarks>
public sealed class DataFolder
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        MatchCasing = MatchCasing.CaseSensitive,
    };

    private DataFolder(string path)
    {
        Path = path;
    }

    /// <summary>The folder, as it was given or found.</summary>
    public string Path { get; }

    /// <summary>Takes a folder that somebody names.</summary>
    /// <param name="path">Absolute, or relative to the current directory.</param>
    /// <exception cref="CurationException">There is no such folder.</exception>
    public static DataFolder Open(string path) => Directory.Exists(path)
        ? new DataFolder(path)
        : throw new CurationException($"There is no data folder {path}.");

    /// <summary>Finds the nearest folder <c>data</c> in a directory or in one above it.</summary>
    /// <param name="directory">Where to begin.</param>
    /// <returns>The folder, its path as seen from the current directory.</returns>
    /// <remarks>A folder of that name counts only if it holds <c>dataset.yaml</c> or <c>schema/</c>: the name alone is a common one.</remarks>
    /// <exception cref="CurationException">There is none.</exception>
    public static DataFolder Find(string directory)
    {
        for (var at = new DirectoryInfo(directory); at is not null; at = at.Parent)
        {
            var data = System.IO.Path.Combine(at.FullName, "data");
            if (File.Exists(System.IO.Path.Combine(data, DatasetHeader.FileName)) || Directory.Exists(System.IO.Path.Combine(data, "schema")))
                return new DataFolder(System.IO.Path.GetRelativePath(Environment.CurrentDirectory, data));
        }

        throw new CurationException("There is no folder data/ with a dataset.yaml or a schema/ here or further up; name it, or go to the repository.");
    }

    /// <summary>The path of a file of the folder, as messages show it and as it can be opened.</summary>
    /// <param name="name">Relative to the folder, with forward slashes.</param>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A diagnostic's line with the way to its file from here, which editors and terminals turn into a link.</summary>
    /// <param name="diagnostic">What the compiler found.</param>
    public string Show(Diagnostic diagnostic) => PathOf(diagnostic.ToString());

    /// <summary>
    /// Reads every file that belongs to the data, in ordinal order of their paths: the YAML but for <c>reviews/</c>, and the lists of releases.
    /// </summary>
    /// <exception cref="CurationException">The folder or a file of it cannot be read.</exception>
    public DataFiles Read() => Read(_ => true);

    /// <summary>Reads some of the files that belong to the data, in ordinal order of their paths.</summary>
    /// <param name="wanted">Chooses by path, which is relative to the folder, with forward slashes.</param>
    /// <exception cref="CurationException">The folder or a chosen file cannot be read.</exception>
    public DataFiles Read(Func<string, bool> wanted)
    {
        var files = new List<DataFile>();
        var found = new List<Diagnostic>();
        try
        {
            foreach (var name in Names().Where(wanted).Order(StringComparer.Ordinal))
                files.Add(ReadFile(name, found));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"The data folder {Path} cannot be read: {e.Message}");
        }

        return new DataFiles(files.ToEquatableArray(), found.ToEquatableArray());
    }

    private IEnumerable<string> Names() => Names("*.yaml").Where(n => DataPath.RoleOf(n) != DataRole.Other || n == DataPath.Boundaries)
        .Concat(Names("*.json").Where(n => DataPath.RoleOf(n) == DataRole.Release));

    private IEnumerable<string> Names(string pattern) => Directory.EnumerateFiles(Path, pattern, Everything)
        .Select(f => System.IO.Path.GetRelativePath(Path, f).Replace(System.IO.Path.DirectorySeparatorChar, '/'));

    private DataFile ReadFile(string name, List<Diagnostic> found)
    {
        var bytes = File.ReadAllBytes(PathOf(name));
        var bad = StrictUtf8.FirstBadByte(bytes);
        if (bad < 0)
            return new DataFile(name, StrictUtf8.Decode(bytes));
        var before = StrictUtf8.Decode(bytes.AsSpan(0, bad));
        var line = before.Count(c => c == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        found.Add(new Diagnostic(Findings.HostileCharacter,
            new Location(name, new SourceSpan(before.Length, before.Length + 1, line, column, line, column + 1)),
            new EquatableArray<string>([$"The byte 0x{bytes[bad]:X2} (offset {bad}), which is not UTF-8,", "save the file as UTF-8"])));
        // A stand-in where the bad byte was, which the compiler refuses: the file counts as broken and not as shorter.
        return new DataFile(name, before + '\uFFFD');
    }
}
