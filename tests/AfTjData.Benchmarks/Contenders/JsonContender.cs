using System.Text.Json;

namespace AfTjData.Benchmarks.Contenders;

/// <summary>System.Text.Json with a source-generated context, reading one embedded file and making dictionaries of the kinds that are looked up.</summary>
internal sealed class JsonContender : IContender
{
    public string Key => "json";

    public string Name => "System.Text.Json";

    public void Write(ConsumerProject project, ContenderData data)
    {
        var file = project.Path("records.json");
        using (var stream = File.Create(file))
        {
            var records = data.Records;
            JsonSerializer.Serialize(
                stream,
                new { records.Places, records.Actors, records.Relations, records.Events, records.Sources },
                JsonSerializerOptions.Web);
        }

        project.AddResource(file, "records.json");
        project.Write("Model.cs", PlainModel.Source);
        project.Write("Lookup.cs", $$"""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using Plain;

            internal static class Lookup
            {
                public static string FirstLabel()
                {
                    using var stream = typeof(Lookup).Assembly.GetManifestResourceStream("records.json");
                    var records = JsonSerializer.Deserialize(stream, RecordsContext.Default.Records);
                    var events = records.Events.ToDictionary(e => e.Id);
                    var places = records.Places.ToDictionary(p => p.Id);
                    return places[events["{{data.EventId}}"].Places[0]].Label;
                }
            }

            public sealed class Records
            {
                public Place[] Places { get; set; }
                public Actor[] Actors { get; set; }
                public Relation[] Relations { get; set; }
                public Event[] Events { get; set; }
                public Source[] Sources { get; set; }
            }

            // A field that the classes do not have is an error, so that they cannot fall behind the file.
            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
            [JsonSerializable(typeof(Records))]
            internal sealed partial class RecordsContext : JsonSerializerContext;
            """);
    }
}
