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
        var members = map.Map("members", required: DefinitionReader.HasEnd(file));
        var definition = new EnumDefinition
        {
            Name = name,
            Location = location,
            Summary = map.Text("summary", required: DefinitionReader.HasEnd(file)) ?? "",
            Members = ReadMembers(members, name, file.Path, sink),
        };
        map.Finish();
        return definition with { IsWhole = file.Diagnostics.Count == 0 && members?.Entries.Count == definition.Members.Count };
    }

    private static EquatableArray<EnumMember> ReadMembers(YamlMap? map, string name, string path, DiagnosticSink sink)
    {
        var members = new List<EnumMember>();
        var numbers = new Dictionary<int, string>();
        foreach (var entry in map?.Entries ?? [])
        {
            var member = entry.Key.Value;
            if (!Shared.AsciiId.IsValid(member))
            {
                sink.Report(Findings.BadId, path, entry.Key.Span, member);
                continue;
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

    private static EnumMember ReadMember(
        string name, SourceSpan span, MapReader map, string path, DiagnosticSink sink, Dictionary<int, string> numbers)
    {
        var hasNumber = map.Has("number");
        var number = map.Integer("number");
        var valid = 0;
        if (!hasNumber && !map.HasMisspelt("number"))
        {
            sink.Report(Findings.BadEnumNumber, path, span,
                $"The member `{name}` has no number; give it one that no member ever had, because numbers are compiled into consumers");
        }
        else if (number is < 1 or > HighestNumber)
        {
            sink.Report(Findings.BadEnumNumber, path, map.SpanOf("number"),
                $"Enum numbers go from 1 to {HighestNumber.ToString(CultureInfo.InvariantCulture)}; 0 is what an unset value holds");
        }
        else if (number is { } given)
        {
            if (numbers.TryGetValue(given, out var owner))
                sink.Report(Findings.BadEnumNumber, path, map.SpanOf("number"), $"`{owner}` has the number {given.ToString(CultureInfo.InvariantCulture)} already");
            else
                numbers.Add(valid = given, name);
        }

        return new EnumMember
        {
            Name = name,
            Number = valid,
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
