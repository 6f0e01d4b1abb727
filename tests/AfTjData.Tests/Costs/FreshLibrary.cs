using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace AfTjData.Tests.Costs;

/// <summary>A second copy of the library in this process, in which nothing has been touched yet.</summary>
internal sealed class FreshLibrary : AssemblyLoadContext, IDisposable
{
    private readonly Type _dataset;
    private readonly Func<object, string> _toJson;
    private readonly MethodInfo _findActor;

    /// <summary>Loads the copy.</summary>
    public FreshLibrary()
        : base(isCollectible: true)
    {
        var assembly = LoadFromAssemblyPath(typeof(Dataset).Assembly.Location);
        _dataset = assembly.GetType(typeof(Dataset).FullName!, throwOnError: true)!;
        RecordType = assembly.GetType(typeof(IRecord).FullName!, throwOnError: true)!;
        var toJson = assembly.GetType(typeof(AfTjDataJson).FullName!, throwOnError: true)!.GetMethod(nameof(AfTjDataJson.ToJson), [RecordType])!;
        _toJson = record => (string)toJson.Invoke(null, [record])!;
        _findActor = assembly.GetType(typeof(Actors).FullName!, throwOnError: true)!.GetMethod(nameof(Actors.Find))!;
    }

    /// <summary>What all its records are.</summary>
    public Type RecordType { get; }

    /// <summary>Its records, each decoded as it comes.</summary>
    public IEnumerable<object> Records => ((IEnumerable)_dataset.GetProperty(nameof(Dataset.Records))!.GetValue(null)!).Cast<object>();

    /// <summary>Its tables.</summary>
    public IEnumerable<IEnumerable> Tables => ((IEnumerable)_dataset.GetProperty(nameof(Dataset.AllKinds))!.GetValue(null)!).Cast<IEnumerable>();

    /// <summary>One of its records as JSON.</summary>
    public string ToJson(object record) => _toJson(record);

    /// <summary>The record of an id in a table of such a copy; null if there is none.</summary>
    public static object? Get(object table, string id)
    {
        object?[] arguments = [id, null];
        table.GetType().GetMethod("TryGet")!.Invoke(table, arguments);
        return arguments[1];
    }

    /// <summary>The actor of a name; null if there is none, or several.</summary>
    public object? FindActor(string name) => _findActor.Invoke(null, [name]);

    public void Dispose() => Unload();
}
