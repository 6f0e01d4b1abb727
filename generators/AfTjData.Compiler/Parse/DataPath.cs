namespace AfTjData.Compiler.Parse;

/// <summary>What a file of the data folder is for.</summary>
public enum DataRole
{
    /// <summary>Part of the schema.</summary>
    Schema,

    /// <summary>Records of a kind.</summary>
    Records,

    /// <summary>The header of the dataset.</summary>
    Header,

    /// <summary>The locked sentences.</summary>
    Lock,

    /// <summary>The ids that were given up.</summary>
    Redirects,

    /// <summary>What a release held.</summary>
    Release,

    /// <summary>Not read by the compiler: reviews, packages of releases, corrections of sentence boundaries.</summary>
    Other,
}

/// <summary>Tells from a file's path, relative to the data folder, what it is for.</summary>
public static class DataPath
{
    /// <summary>The hand-kept corrections of sentence boundaries, which only the lock command reads.</summary>
    public const string Boundaries = "sentence-boundaries.yaml";

    /// <summary>The role of a file.</summary>
    public static DataRole RoleOf(string path) => path switch
    {
        Bind.Headers.DatasetHeader.FileName => DataRole.Header,
        Bind.Locks.SourceLocks.FileName => DataRole.Lock,
        Bind.Redirects.RedirectFile.FileName => DataRole.Redirects,
        Boundaries => DataRole.Other,
        _ when path.StartsWith(Bind.Schemas.SchemaBinder.Folder, StringComparison.Ordinal) => DataRole.Schema,
        _ when Releases.ReleaseFile.IsPath(path) => DataRole.Release,
        _ when path.StartsWith("reviews/", StringComparison.Ordinal) || path.StartsWith(Releases.ReleaseFile.Folder, StringComparison.Ordinal) => DataRole.Other,
        _ => DataRole.Records,
    };
}
