using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using AfTjData.Curation;

namespace AfTjData.Tool.Comparisons.Sides;

/// <summary>The library of another package, loaded beside this program's own and let go afterwards. It is asked by name, since its types are not ours.</summary>
internal sealed class LoadedLibrary : IDisposable
{
    private readonly string _path;
    private readonly AssemblyLoadContext _context = new("compared package", isCollectible: true);
    private readonly Assembly _assembly;

    /// <summary>Loads a library.</summary>
    /// <param name="path">Where it comes from, for messages.</param>
    /// <param name="library">The assembly.</param>
    /// <exception cref="CurationException">It cannot be loaded.</exception>
    public LoadedLibrary(string path, Stream library)
    {
        _path = path;
        try
        {
            _assembly = _context.LoadFromStream(library);
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException)
        {
            _context.Unload();
            throw new CurationException($"{path} holds a library that cannot be loaded: {e.Message}");
        }
    }

    /// <summary>Which dataset the library holds.</summary>
    public SideIdentity Identity(string name, string form)
    {
        var dataset = Type("Dataset");
        return new SideIdentity(
            name, form, Value<string>(dataset, "Version"), Value<int>(dataset, "SchemaVersion"), Value<DateOnly>(dataset, "Date"), Value<string>(dataset, "ContentHash"));
    }

    /// <summary>Its records by kind, as its own JSON has them.</summary>
    public IReadOnlyList<ComparedKind> Kinds()
    {
        var record = Type("IRecord");
        var toJson = Type("AfTjDataJson").GetMethod("ToJson", [record])
            ?? throw Lacks("AfTjDataJson.ToJson");
        var records = Value<IEnumerable>(Type("Dataset"), "Records");
        return
        [
            .. records.Cast<object>()
                .Select(r => JsonNode.Parse((string)Ask(() => toJson.Invoke(null, [r])))!.AsObject())
                .GroupBy(r => r["kind"]!.GetValue<string>(), StringComparer.Ordinal)
                .OrderBy(k => k.Key, StringComparer.Ordinal)
                .Select(k => new ComparedKind(k.Key, [.. k.Select(ComparedRecord.Of)])),
        ];
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();

    private Type Type(string name) => _assembly.GetType("AfTjData." + name) ?? throw Lacks(name);

    private T Value<T>(Type type, string name) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.Static) is { } property && Ask(() => property.GetValue(null)) is T value
            ? value
            : throw Lacks($"{type.Name}.{name}");

    private object Ask(Func<object?> question)
    {
        try
        {
            return question() ?? "";
        }
        catch (TargetInvocationException e)
        {
            throw new CurationException($"{_path} holds a library that cannot be read: {e.InnerException?.Message ?? e.Message}");
        }
    }

    private CurationException Lacks(string what) =>
        new($"{_path} holds a library without {what}: it is another one, or older than its records can be read as JSON.");
}
