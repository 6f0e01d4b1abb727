using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Reads an enum.</summary>
internal static class EnumReader
{
    /// <summary>The greatest number a member may have: lookups keep a row for each number up to the highest.</summary>
    public const int HighestNumber = 4000;

    private static readonly string[] Keys = ["number", "summary", "codes", "fits", "dimension", "inverse", "symmetric"];

    public static EnumDefinition Read(MapReader map, string name, Location location, ParsedFile file, DiagnosticSink sink)
    {
        var body = map.Map("members", required: DefinitionReader.HasEnd(file));
        // Before the members, so that one which takes a word or number that is taken for ever is told so where it stands.
        var numbers = new Dictionary<int, string>();
        var retired = RetiredReader.Read(map.Map("retired"), file.Path, sink, numbers);
        var members = ReadMembers(body, name, file.Path, sink, numbers, retired);
        var isWhole = file.Diagnostics.Count == 0 && body?.Entries.Count == members.Count;
        var definition = new EnumDefinition
        {
            Name = name,
            Location = location,
            Summary = map.Text("summary", required: DefinitionReader.HasEnd(file)) ?? "",
            Members = members,
            Retired = RetiredReader.Follow(retired, members, name, isWhole, sink).ToEquatableArray(),
            IsWhole = isWhole,
        };
        map.Finish();
        return definition;
    }

    private static EquatableArray<EnumMember> ReadMembers(
        YamlMap? map, string name, string path, DiagnosticSink sink, Dictionary<int, string> numbers, List<RetiredMember> retired)
    {
        var members = new List<EnumMember>();
        foreach (var entry in map?.Entries ?? [])
        {
            var member = entry.Key.Value;
            if (!Shared.AsciiId.IsValid(member))
            {
                sink.Report(Findings.BadId, path, entry.Key.Span, member);
                continue;
            }

            if (retired.Exists(r => r.Name == member))
            {
                sink.Report(Findings.BadEnumNumber, path, entry.Key.Span,
                    $"`{member}` is a retired member of `{name}`; programs know it by its number, so give this one another name");
                retired.RemoveAll(r => r.Name == member);
            }

            if (entry.Value is not YamlMap body)
            {
                if (entry.Value is not YamlRefused)
                    sink.Report(Findings.WrongShape, path, entry.Value.Span, $"The member `{member}`", "a mapping with `number` and `summary`", entry.Value.Describe());
                continue;
            }

            var reader = new MapReader(body, $"the member `{member}`", path, sink, Keys);
            members.Add(ReadMember(member, entry.Key.Span, reader, path, sink, numbers));
            reader.Finish();
        }

        if (map is not null && map.Entries.Count == 0)
            sink.Report(Findings.BadSchema, path, map.Span, $"The enum `{name}` has no members");
        return Numbered(members, numbers).ToEquatableArray();
    }

    // Work goes on after a wrong number with one that nobody has, because what is packed and emitted relies on numbers that differ.
    private static IEnumerable<EnumMember> Numbered(List<EnumMember> members, Dictionary<int, string> numbers)
    {
        var free = 1;
        foreach (var member in members)
        {
            while (member.Number == 0 && numbers.ContainsKey(free))
                free++;
            yield return member.Number == 0 ? member with { Number = free++ } : member;
        }
    }

    /// <summary>The number of a member, which nothing else has; 0 after an error.</summary>
    /// <param name="map">The member.</param>
    /// <param name="path">The file.</param>
    /// <param name="sink">Where mistakes go.</param>
    /// <param name="numbers">The numbers that are taken, and whose each is.</param>
    /// <param name="owner">How messages about other members call this one.</param>
    /// <param name="reportMissing">Reports that there is no number.</param>
    public static int ReadNumber(MapReader map, string path, DiagnosticSink sink, Dictionary<int, string> numbers, string owner, Action reportMissing)
    {
        var hasNumber = map.Has("number");
        var number = map.Integer("number");
        if (!hasNumber && !map.HasMisspelt("number"))
        {
            reportMissing();
        }
        else if (number is < 1 or > HighestNumber)
        {
            sink.Report(Findings.BadEnumNumber, path, map.SpanOf("number"),
                $"Enum numbers go from 1 to {HighestNumber.ToString(CultureInfo.InvariantCulture)}; 0 is what an unset value holds");
        }
        else if (number is { } given)
        {
            if (!numbers.TryGetValue(given, out var first))
            {
                numbers.Add(given, owner);
                return given;
            }

            sink.Report(Findings.BadEnumNumber, path, map.SpanOf("number"), $"{first} has the number {given.ToString(CultureInfo.InvariantCulture)} already");
        }

        return 0;
    }

    private static EnumMember ReadMember(
        string name, SourceSpan span, MapReader map, string path, DiagnosticSink sink, Dictionary<int, string> numbers)
    {
        var number = ReadNumber(map, path, sink, numbers, $"`{name}`", () => sink.Report(Findings.BadEnumNumber, path, span,
            $"The member `{name}` has no number; give it one that no member ever had, because numbers are compiled into consumers"));
        return new EnumMember
        {
            Name = name,
            Number = number,
            Location = new Location(path, span),
            Summary = map.Text("summary", required: true) ?? "",
            Codes = ReadCodes(map.Map("codes"), path, sink).OrderBy(c => c.Scheme, StringComparer.Ordinal).ToEquatableArray(),
            Fits = map.Words("fits"),
            Dimension = map.Text("dimension"),
            Inverse = map.Text("inverse"),
            IsSymmetric = map.Flag("symmetric"),
        };
    }

    private static IEnumerable<ForeignCode> ReadCodes(YamlMap? codes, string path, DiagnosticSink sink)
    {
        if (codes is null)
            yield break;
        var reader = new MapReader(codes, "`codes`", path, sink);
        foreach (var entry in codes.Entries)
        {
            // A scheme gives its name to a method.
            if (!Shared.AsciiId.IsValid(entry.Key.Value))
                sink.Report(Findings.BadId, path, entry.Key.Span, entry.Key.Value);
            else if (reader.Text(entry.Key.Value) is { } code)
                yield return new ForeignCode(entry.Key.Value, code) { Location = new Location(path, entry.Key.Span) };
        }
    }
}
