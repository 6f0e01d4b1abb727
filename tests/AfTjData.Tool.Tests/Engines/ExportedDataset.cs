using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>The dataset in the forms that other engines take, as the built tool exports them; once for all tests that ask an engine.</summary>
public sealed class ExportedDataset : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Exports it.</summary>
    public ExportedDataset()
    {
        Ndjson = Export("ndjson", "ndjson");
        Csv = Export("csv", "csv");
        Ddl = Export("ddl", "ddl");
        Sqlite = Export("sqlite", "aftjdata.sqlite");
    }

    /// <summary>The folder with a file of JSON lines for each kind.</summary>
    public string Ndjson { get; }

    /// <summary>The folder of the CSV package.</summary>
    public string Csv { get; }

    /// <summary>The folder with the tables' definitions for several engines.</summary>
    public string Ddl { get; }

    /// <summary>The SQLite file.</summary>
    public string Sqlite { get; }

    /// <summary>The path of one of the scripts that define tables.</summary>
    public string Script(string name) => Path.Combine(Ddl, name);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private string Export(string format, string name)
    {
        var path = _folder.Path(name);
        BuiltTool.Run("export", "--format", format, "--out", path).Succeeded();
        return path;
    }
}

/// <summary>The tests that share the exports. They run one after another: each keeps the machine busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class EngineTests : ICollectionFixture<ExportedDataset>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Engines";
}
