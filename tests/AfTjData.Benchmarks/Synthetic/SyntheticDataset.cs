using System.Globalization;
using System.Text;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Synthetic;

/// <summary>Writes made-up records as valid YAML for the real schema.</summary>
/// <param name="records">How many, sources not counted.</param>
/// <param name="members">Whether records get named members.</param>
/// <param name="seed">What the records are drawn with.</param>
internal sealed class SyntheticDataset(int records, bool members, int seed = 20_251_113)
{
    private const int RecordsPerFile = 200;

    /// <summary>The same records in memory.</summary>
    public SyntheticRecords Records { get; } = new(records, seed);

    /// <summary>Writes the data into an empty folder.</summary>
    public void WriteTo(string folder)
    {
        CopySchema(folder);
        File.WriteAllText(Path.Combine(folder, "dataset.yaml"), "title: Made-up data\nversion: 0.0.1\nschema-version: 1\ndate: 2025-11-13\n");
        File.WriteAllText(Path.Combine(folder, "topics.yaml"), "trade:\n  title: Trade\nwater:\n  title: Water\n");
        Write(folder, "places", Records.Places, Place);
        Write(folder, "actors", Records.Actors, Actor);
        Write(folder, "relations", Records.Relations, Relation);
        Write(folder, "events", Records.Events, Event);
        Write(folder, "sources", Records.Sources, Source);
        File.WriteAllText(Path.Combine(folder, "sources.lock.yaml"), Lock());
    }

    private void CopySchema(string folder)
    {
        var schema = Repository.Path("data/schema");
        foreach (var file in Directory.EnumerateFiles(schema, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, "schema", Path.GetRelativePath(schema, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = File.ReadAllText(file);
            File.WriteAllText(target, members ? text : text.Replace("members: true", "members: false", StringComparison.Ordinal));
        }
    }

    private static void Write<T>(string folder, string plural, T[] records, Func<T, string> yaml)
    {
        Directory.CreateDirectory(Path.Combine(folder, plural));
        foreach (var (i, chunk) in records.Chunk(RecordsPerFile).Index())
            File.WriteAllText(Path.Combine(folder, plural, FormattableString.Invariant($"{plural}-{i:D4}.yaml")), string.Concat(chunk.Select(yaml)));
    }

    private static string Place(SyntheticPlace r) => $$"""
        {{r.Id}}:
          label: {{r.Label}}
          type: {{r.Type}}
          names:
        {{Names(r.Names)}}
          evidence:
        {{Evidence(r.Evidence)}}

        """;

    private static string Actor(SyntheticActor r) => $$"""
        {{r.Id}}:
          label: {{r.Label}}
          type: {{r.Type}}
          names:
        {{Names(r.Names)}}
          description: {{r.Description}}
          evidence:
        {{Evidence(r.Evidence)}}

        """;

    private static string Relation(SyntheticRelation r) => $$"""
        {{r.Id}}:
          label: {{r.Label}}
          subject: { actor: {{r.Subject.Actor}} }
          type: {{r.Type}}
          object: { actor: {{r.Object.Actor}} }
          status: {{r.Status}}
          as-of: {{r.AsOf}}
          evidence:
        {{Evidence(r.Evidence)}}

        """;

    private static string Event(SyntheticEvent r) => $$"""
        {{r.Id}}:
          title: {{r.Title}}
          type: {{r.Type}}
          mode: {{r.Mode}}
          status: {{r.Status}}
          when: {{r.When}}
          places: [{{string.Join(", ", r.Places)}}]
          participants:
        {{List(r.Participants.Select(p => $"actor: {p.Actor}, role: {p.Role}"))}}
          content: {{r.Content}}
          topics: [{{string.Join(", ", r.Topics)}}]
          evidence:
        {{Evidence(r.Evidence)}}

        """;

    private static string Source(SyntheticSource r) => $$"""
        {{r.Id}}:
          title: {{r.Title}}
          title-basis: {{r.TitleBasis}}
          type: {{r.Type}}
          date: {{r.Date}}
          date-basis: {{r.DateBasis}}
          file: {{r.File}}
          evidence:
        {{Evidence(r.Evidence)}}

        """;

    private static string Names(SyntheticName[] names) => List(names.Select(n => $"text: {n.Text}, type: {n.Type}"));

    private static string Evidence(SyntheticEvidence[] evidence) => List(evidence.Select(e => $"at: {e.At}, hedge: {e.Hedge}"));

    private static string List(IEnumerable<string> mappings) => string.Join('\n', mappings.Select(m => $"    - {{ {m} }}"));

    private string Lock()
    {
        var text = new StringBuilder();
        foreach (var (source, record) in Records.Sources.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"{record.Id}:\n  file: {record.File}\n  bytes: 1\n  sha256: \"00\"\n  sentences:\n");
            var count = Math.Min(SyntheticRecords.SentencesPerSource, Records.Sentences - source * SyntheticRecords.SentencesPerSource);
            for (var i = 0; i < count; i++)
            {
                const int PerParagraph = SyntheticRecords.SentencesPerParagraph;
                text.Append(CultureInfo.InvariantCulture,
                    $"    \"{i / PerParagraph + 1}.{i % PerParagraph + 1}\": {{ from: {i}, to: {i + 1}, sha256: \"00\" }}\n");
            }
        }

        return text.ToString();
    }
}
