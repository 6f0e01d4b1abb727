using System.Collections;
using System.Runtime.Loader;

namespace AfTjData.Tests.Costs;

/// <summary>A second copy of the library in this process, in which nothing has been touched yet.</summary>
internal sealed class FreshLibrary : AssemblyLoadContext, IDisposable
{
    private readonly Type _dataset;

    /// <summary>Loads the copy.</summary>
    public FreshLibrary()
        : base(isCollectible: true)
    {
        var assembly = LoadFromAssemblyPath(typeof(Dataset).Assembly.Location);
        _dataset = assembly.GetType(typeof(Dataset).FullName!, throwOnError: true)!;
        RecordType = assembly.GetType(typeof(IRecord).FullName!, throwOnError: true)!;
    }

    /// <summary>What all its records are.</summary>
    public Type RecordType { get; }

    /// <summary>Its records, each decoded as it comes.</summary>
    public IEnumerable<object> Records => ((IEnumerable)_dataset.GetProperty(nameof(Dataset.Records))!.GetValue(null)!).Cast<object>();

    public void Dispose() => Unload();
}
