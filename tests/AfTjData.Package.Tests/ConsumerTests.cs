using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>New projects that know nothing but the package: they build without a warning and print the right answers.</summary>
[Collection(SharedPackage.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    // Sentence 3.1 of the text of 13 November 2025: two officials met in Kunduz, according to Taliban state media.
    private const string WhoMetWhom = "Fayzollahzoda (deputy governor of Tajikistan's Khatlon region) met Mohammad Khan (Taliban governor of Kunduz): Reported by Taliban state media, centralasianlight-2025-11-13 3.1";

    private const string ValuesInJson = """{"When":"2025-10~","Share":"about 27 %","Hedge":"alleged","Place":"kunduz","About":["place/kunduz","actor/taliban"],"At":"centralasianlight-2025-11-13#1.1","Sure":"maybe"}""";

    private const string CSharp = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using AfTjData;

        // Who met whom in Kunduz, who says so, and how firmly?
        var answers =
            from e in Places.Find("Kunduz")!.Events
            where e.Type == EventType.Consult && e.Status == Status.Occurred
            from guest in e.Participants
            where guest.Role == PartyRole.Actor && guest.Actor?.Value.Type == ActorType.Person
            from host in e.Participants
            where host.Role == PartyRole.Recipient && host.Actor?.Value.Type == ActorType.Person
            from said in e.Evidence
            where said.For.Contains("participants") && said.Via.Any()
            select $"{guest.Actor?.Value.Caption} ({guest.As}) met {host.Actor?.Value.Caption} ({host.As}): {said.Hedge} by {said.Via[0].Caption}, {said.Source.Id} {said.Paragraph}.{said.Sentence}";
        foreach (var answer in answers)
            Console.WriteLine(answer);
        Console.WriteLine(ReferenceEquals(Events.KunduzVisit202511, Events.All["kunduz-visit-2025-11"]));
        Console.WriteLine($"{Dataset.Version} {Dataset.Records.Count() == Dataset.AllKinds.Sum(t => t.Count)}");

        // Every event through a context of our own, and every record without one.
        var json = JsonSerializer.Serialize(new List<Event>(Events.All), Context.Default.ListEvent);
        Console.WriteLine(JsonSerializer.Deserialize(json, Context.Default.ListEvent)!.SequenceEqual(Events.All));
        Console.WriteLine(Dataset.Records.All(r => AfTjDataJson.FromJson<IRecord>(AfTjDataJson.ToJson(r)).Equals(r)));

        // And values in a type of our own.
        var note = new Note(EdtfDate.Parse("2025-10~"), Quantity.Parse("about 27 %"), Hedge.Alleged, Places.Kunduz, [Places.Kunduz, Actors.Taliban], Events.KunduzVisit202511.Evidence[0].At, Ternary.Maybe);
        json = JsonSerializer.Serialize(note, Context.Default.Note);
        Console.WriteLine(json);
        Console.WriteLine(JsonSerializer.Deserialize(json, Context.Default.Note) == note);

        internal sealed record Note(EdtfDate When, Quantity Share, Hedge Hedge, Ref<Place> Place, RefList<IRecord> About, Locator At, Ternary Sure);

        [JsonSerializable(typeof(List<Event>))]
        [JsonSerializable(typeof(Note))]
        internal sealed partial class Context : JsonSerializerContext;
        """;

    [Fact]
    public void A_new_CSharp_project_answers_who_met_whom_in_Kunduz()
    {
        var folder = package.WriteConsumer("csharp", ("consumer.csproj", Project("net10.0", "")), ("Program.cs", CSharp));

        var run = ProcessRun.Dotnet(folder, package.Environment, "run", "-c", "Release").Succeeded();

        Assert.Equal(Answers, run.Lines);
    }

    [Fact]
    public void A_new_FSharp_project_queries_and_makes_records()
    {
        var folder = package.WriteConsumer("fsharp",
            ("consumer.fsproj", Project("net10.0", "", "<Compile Include=\"Program.fs\" />")),
            ("Program.fs", """
                open System.Linq
                open AfTjData

                let guests =
                    query {
                        for e in Events.All do
                        where (e.Places.Ids.Contains "kunduz")
                        for p in e.Participants do
                        where (p.Role = System.Nullable PartyRole.Actor && p.Actor.HasValue && p.Actor.Value.Value.Type = ActorType.Person)
                        select p.Actor.Value.Value.Caption
                    }
                printfn "%s" (System.String.Join(", ", guests))

                let topic = Topic(Id = "rivers", Title = "Rivers", ScopeNote = "Water that crosses borders.")
                printfn "%s %b" topic.Caption (topic = Topic(Id = "rivers", Title = "Rivers", ScopeNote = "Water that crosses borders."))
                printfn "%b" (Actors.Find "Yousuf Wafa" = Actors.YousufWafa)
                """));

        var run = ProcessRun.Dotnet(folder, package.Environment, "run", "-c", "Release").Succeeded();

        Assert.Equal(["Fayzollahzoda", "Rivers true", "true"], run.Lines);
    }

    [Theory]
    [InlineData("net10.0")]
    // There is no .NET 8 runtime beside the .NET 10 SDK; a self-contained publish brings one.
    [InlineData("net8.0")]
    public void A_trimmed_self_contained_publish_has_no_warning_and_gives_the_same_answers(string framework)
    {
        var folder = package.WriteConsumer("trimmed-" + framework,
            ("consumer.csproj", Project(framework, """
                <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
                <SelfContained>true</SelfContained>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                """)),
            ("Program.cs", CSharp));

        ProcessRun.Dotnet(folder, package.Environment, "publish", "-c", "Release", "-o", Path.Combine(folder, "out")).Succeeded();
        var run = ProcessRun.Run(Path.Combine(folder, "out", "consumer"), folder, null).Succeeded();

        Assert.Equal(Answers, run.Lines);
    }

    private string[] Answers => [WhoMetWhom, "True", $"{package.Version} True", "True", "True", ValuesInJson, "True"];

    private string Project(string framework, string properties, string items = "") => ConsumerProject.Text(package, framework, properties, items);
}
