using System.Globalization;
using System.Text;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Synthetic;

/// <summary>
/// Makes data of any size: valid YAML for the real schema, the same for the same seed. Of a hundred records some seventy are events of about 280
/// bytes, twenty actors, five places and five relations; every sentence of a made-up lock is used by one of them.
/// </summary>
internal sealed class SyntheticDataset(int records, bool members, int seed = 20_251_113)
{
    private const int RecordsPerFile = 200;
    private const int SentencesPerParagraph = 5;
    private const int SentencesPerSource = 500;

    private static readonly string[] Words =
        ["border", "bridge", "council", "river", "market", "envoy", "harvest", "school", "road", "power", "trade", "valley", "treaty", "visit", "guard", "water"];

    private readonly Random _random = new(seed);
    private int _sentence;

    private int Actors => Math.Max(1, records / 5);

    private int Places => Math.Max(1, records / 20);

    private int Relations => Math.Max(1, records / 20);

    private int Events => records - Actors - Places - Relations;

    private int Sources => (records + SentencesPerSource - 1) / SentencesPerSource;

    /// <summary>Writes the data into an empty folder.</summary>
    public void WriteTo(string folder)
    {
        CopySchema(folder);
        File.WriteAllText(Path.Combine(folder, "dataset.yaml"), "title: Made-up data\nversion: 0.0.1\nschema-version: 1\ndate: 2025-11-13\n");
        File.WriteAllText(Path.Combine(folder, "topics.yaml"), "trade:\n  title: Trade\nwater:\n  title: Water\n");
        Write(folder, "places", Places, Place);
        Write(folder, "actors", Actors, Actor);
        Write(folder, "relations", Relations, Relation);
        Write(folder, "events", Events, Event);
        Write(folder, "sources", Sources, Source);
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

    private static void Write(string folder, string plural, int count, Action<StringBuilder, int> record)
    {
        Directory.CreateDirectory(Path.Combine(folder, plural));
        for (var start = 0; start < count; start += RecordsPerFile)
        {
            var text = new StringBuilder();
            for (var i = start; i < Math.Min(count, start + RecordsPerFile); i++)
                record(text, i);
            File.WriteAllText(Path.Combine(folder, plural, FormattableString.Invariant($"{plural}-{start / RecordsPerFile:D4}.yaml")), text.ToString());
        }
    }

    private void Place(StringBuilder text, int i) => text.Append(CultureInfo.InvariantCulture, $"""
        place-{i:D6}:
          label: Place {Phrase(2)} {i}
          type: city
          names:
            - {"{"} text: Place {Phrase(2)} {i}, type: primary {"}"}
          evidence:
            - {"{"} at: {NextSentence()}, hedge: asserted {"}"}

        """);

    private void Actor(StringBuilder text, int i) => text.Append(CultureInfo.InvariantCulture, $"""
        actor-{i:D6}:
          label: Actor {Phrase(2)} {i}
          type: person
          names:
            - {"{"} text: Actor {Phrase(2)} {i}, type: primary {"}"}
            - {"{"} text: The {Phrase(1)} {i}, type: alias {"}"}
          description: {Phrase(6)}.
          evidence:
            - {"{"} at: {NextSentence()}, hedge: asserted {"}"}

        """);

    private void Relation(StringBuilder text, int i) => text.Append(CultureInfo.InvariantCulture, $"""
        relation-{i:D6}:
          label: Relation {Phrase(3)} {i}
          subject: {"{"} actor: {Someone()} {"}"}
          type: supports
          object: {"{"} actor: {Someone()} {"}"}
          status: ongoing
          as-of: 2025-11-13
          evidence:
            - {"{"} at: {NextSentence()}, hedge: reported {"}"}

        """);

    private void Event(StringBuilder text, int i) => text.Append(CultureInfo.InvariantCulture, $"""
        event-{i:D6}:
          title: {Phrase(7)} {i}
          type: consult
          mode: visit
          status: occurred
          when: 20{_random.Next(10, 25):D2}-{_random.Next(1, 13):D2}-{_random.Next(1, 29):D2}
          places: [place-{_random.Next(Places):D6}]
          participants:
            - {"{"} actor: {Someone()}, role: actor {"}"}
            - {"{"} actor: {Someone()}, role: recipient {"}"}
          content: {Phrase(12)}.
          topics: [trade, water]
          evidence:
            - {"{"} at: {NextSentence()}, hedge: reported {"}"}

        """);

    private static void Source(StringBuilder text, int i) => text.Append(CultureInfo.InvariantCulture, $"""
        source-{i:D4}:
          title: Source {i}
          title-basis: supplied
          type: news-report
          date: 2025-11-13
          date-basis: stated
          file: source-{i:D4}.txt
          evidence:
            - {"{"} at: source-{i:D4}#1.1, hedge: asserted {"}"}

        """);

    private string Lock()
    {
        var text = new StringBuilder();
        for (var source = 0; source < Sources; source++)
        {
            text.Append(CultureInfo.InvariantCulture, $"source-{source:D4}:\n  file: source-{source:D4}.txt\n  bytes: 1\n  sha256: \"00\"\n  sentences:\n");
            var count = Math.Max(1, Math.Min(SentencesPerSource, _sentence - source * SentencesPerSource));
            for (var i = 0; i < count; i++)
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"    \"{i / SentencesPerParagraph + 1}.{i % SentencesPerParagraph + 1}\": {"{"} from: {i}, to: {i + 1}, sha256: \"00\" {"}"}\n");
            }
        }

        return text.ToString();
    }

    private string NextSentence()
    {
        var n = _sentence++;
        var inSource = n % SentencesPerSource;
        return FormattableString.Invariant(
            $"source-{n / SentencesPerSource:D4}#{inSource / SentencesPerParagraph + 1}.{inSource % SentencesPerParagraph + 1}");
    }

    private string Someone() => FormattableString.Invariant($"actor-{_random.Next(Actors):D6}");

    private string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]));
}
