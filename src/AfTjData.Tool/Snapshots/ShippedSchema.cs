using System.Text;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;

namespace AfTjData.Tool.Snapshots;

/// <summary>The schema of the dataset that ships with this program: the same files that the data is compiled by.</summary>
internal static class ShippedSchema
{
    private static readonly Lazy<Schema> Read = new(() => SchemaBinder.Bind(Files().Select(YamlReader.Read)));

    /// <summary>The schema.</summary>
    public static Schema Value => Read.Value;

    // The resources are named as the files are in the data folder.
    private static IEnumerable<DataFile> Files()
    {
        var assembly = typeof(ShippedSchema).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return new DataFile(name, reader.ReadToEnd());
        }
    }
}
