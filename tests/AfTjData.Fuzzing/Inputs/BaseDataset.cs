using AfTjData.Compiler;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;
using AfTjData.Tests.Support;

namespace AfTjData.Fuzzing.Inputs;

/// <summary>A valid data folder that inputs are made from.</summary>
public sealed class BaseDataset
{
    // What the hand-written source of the library names, whatever else a schema has.
    private static readonly string[] Needed =
        ["structs/evidence", "structs/name", "structs/party", "structs/waiver", "enums/hedge", "enums/polarity", "enums/name-type", "enums/party-role"];

    private BaseDataset(string name, IReadOnlyDictionary<string, string> files, bool hasWholeSchema)
    {
        Name = name;
        Files = files;
        HasWholeSchema = hasWholeSchema;
        Paths = [.. files.Keys.Order(StringComparer.Ordinal)];
        Parsed = files.ToDictionary(f => f.Key, f => YamlReader.Read(new DataFile(f.Key, f.Value)), StringComparer.Ordinal);
        Schema = SchemaBinder.Bind(Parsed.Values.Where(f => DataPath.RoleOf(f.Path) == DataRole.Schema));
        var compilation = DataCompiler.Compile(files.Select(f => new DataFile(f.Key, f.Value)));
        if (compilation.HasErrors)
            throw new InvalidOperationException($"The base {name} is not valid: " + string.Join("; ", compilation.Diagnostics));
    }

    /// <summary>How figures call it.</summary>
    public string Name { get; }

    /// <summary>The files by path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Whether it has every kind of the real schema, so that all of the library's source compiles over it.</summary>
    public bool HasWholeSchema { get; }

    /// <summary>The paths, in order.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The files as nodes.</summary>
    public IReadOnlyDictionary<string, ParsedFile> Parsed { get; }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The invented miniature, which has every type of the schema language.</summary>
    public static BaseDataset Miniature()
    {
        var folder = Repository.Path("tests/AfTjData.Generators.Tests/Miniature");
        var files = Under(folder);
        foreach (var name in Needed)
            files[$"schema/{name}.yaml"] = Read(Repository.Path($"data/schema/{name}.yaml"));
        return new BaseDataset("miniature", files, hasWholeSchema: false);
    }

    /// <summary>The real schema over some of the real records: as many as it takes for every kind to have one and no reference to dangle.</summary>
    public static BaseDataset Real() => new("real", RealSample.Files(), hasWholeSchema: true);

    /// <summary>The YAML files below a folder.</summary>
    internal static Dictionary<string, string> Under(string folder) => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), Read, StringComparer.Ordinal);

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
