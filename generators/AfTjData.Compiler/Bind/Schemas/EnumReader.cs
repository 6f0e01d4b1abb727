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

    public static EnumDefinition Read(MapReader map, string name, Location location, ParsedFile file, DiagnosticSink sink)
    {
        var definition = new EnumDefinition
        {
            Name = name,
            Location = location,
            Summary = map.Text("summary", required: !file.IsBroken) ?? "",
            Members = ReadMembers(map.Map("members", required: !file.IsBroken), name, file.Path, sink),
        };
        map.Finish();
        return definition;
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

            var reader = new MapReader(body, $"the member `{member}`", path, sink);
            members.Add(ReadMember(member, entry.Key.Span, reader, path, sink, numbers));
            reader.Finish();
        }

        if (map is not null && map.Entries.Count == 0)
            sink.Report(Findings.BadSchema, path, map.Span, $"The enum `{name}` has no members");
        return members.ToEquatableArray();
    }

    private static EnumMember ReadMember(
        string name, SourceSpan span, MapReader map, string path, DiagnosticSink sink, Dictionary<int, string> numbers)
    {
        var hasNumber = map.Has("number");
        var number = map.Integer("number");
        if (!hasNumber)
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
                numbers.Add(given, name);
        }

        var codes = map.Map("codes");
        var codeReader = codes is null ? null : new MapReader(codes, "`codes`", path, sink);
        return new EnumMember
        {
            Name = name,
            Number = number ?? 0,
            Location = new Location(path, span),
            Summary = map.Text("summary", required: true) ?? "",
            Codes = (codes?.Entries ?? [])
                .Select(e => new ForeignCode(e.Key.Value, codeReader!.Text(e.Key.Value, required: true) ?? ""))
                .OrderBy(c => c.Scheme, StringComparer.Ordinal)
                .ToEquatableArray(),
            Fits = map.Words("fits").Select(w => w.Value).ToEquatableArray(),
            Dimension = map.Text("dimension"),
            Inverse = map.Text("inverse"),
            IsSymmetric = map.Flag("symmetric"),
        };
    }
}
