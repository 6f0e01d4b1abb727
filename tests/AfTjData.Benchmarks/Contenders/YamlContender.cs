namespace AfTjData.Benchmarks.Contenders;

/// <summary>YamlDotNet, reading the files that the library is built from into plain classes and dictionaries.</summary>
internal sealed class YamlContender : IContender
{
    public string Key => "yaml";

    public string Name => "YamlDotNet";

    public void Write(ConsumerProject project, ContenderData data)
    {
        project.AddPackage("YamlDotNet");
        foreach (var kind in new[] { "places", "actors", "relations", "events", "sources" })
            project.AddContent($"{data.Folder}/{kind}/*.yaml", $"data/{kind}/%(Filename)%(Extension)");
        project.Write("Model.cs", PlainModel.Source);
        project.Write("Lookup.cs", $$"""
            using Plain;
            using YamlDotNet.Serialization;
            using YamlDotNet.Serialization.NamingConventions;

            internal static class Lookup
            {
                public static string FirstLabel()
                {
                    var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
                    var places = Read<Place>(yaml, "places");
                    var actors = Read<Actor>(yaml, "actors");
                    var relations = Read<Relation>(yaml, "relations");
                    var events = Read<Event>(yaml, "events");
                    var sources = Read<Source>(yaml, "sources");
                    return places[events["{{data.EventId}}"].Places[0]].Label;
                }

                private static Dictionary<string, T> Read<T>(IDeserializer yaml, string kind)
                    where T : Record
                {
                    var all = new Dictionary<string, T>();
                    foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data", kind)))
                    {
                        using var text = File.OpenText(file);
                        foreach (var (id, record) in yaml.Deserialize<Dictionary<string, T>>(text))
                        {
                            record.Id = id;
                            all.Add(id, record);
                        }
                    }

                    return all;
                }
            }
            """);
    }
}
