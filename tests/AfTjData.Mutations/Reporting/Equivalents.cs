using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AfTjData.Mutations.Reporting;

/// <summary>A fault that changes nothing that anybody could see, so that no test can catch it.</summary>
internal sealed class Equivalent
{
    /// <summary>The fault's id.</summary>
    public string Id { get; set; } = "";

    /// <summary>What it is, for readers.</summary>
    public string Fault { get; set; } = "";

    /// <summary>Why nobody can see it.</summary>
    public string Proof { get; set; } = "";

    /// <summary>Reads the list.</summary>
    public static IReadOnlyDictionary<string, Equivalent> Read(string path)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var list = reader.Deserialize<List<Equivalent>?>(File.ReadAllText(path)) ?? [];
        return list.Find(e => e.Id.Length == 0 || string.IsNullOrWhiteSpace(e.Proof)) is { } bare
            ? throw new InvalidOperationException($"{path}: the entry `{bare.Id}` has no id or no proof.")
            : list.ToDictionary(e => e.Id, StringComparer.Ordinal);
    }
}
