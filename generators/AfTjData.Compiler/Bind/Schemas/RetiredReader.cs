using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>Reads the members that an enum had once: their words and numbers stay taken for ever.</summary>
internal static class RetiredReader
{
    private static readonly string[] Keys = ["number", "to", "reason"];

    /// <summary>The retired members, whose numbers are noted among those that are taken.</summary>
    public static List<RetiredMember> Read(YamlMap? map, string path, DiagnosticSink sink, Dictionary<int, string> numbers)
    {
        var retired = new List<RetiredMember>();
        foreach (var entry in map?.Entries ?? [])
        {
            var name = entry.Key.Value;
            if (!Shared.AsciiId.IsValid(name))
            {
                sink.Report(Findings.BadId, path, entry.Key.Span, name);
                continue;
            }

            if (entry.Value is not YamlMap body)
            {
                if (entry.Value is not YamlRefused)
                    sink.Report(Findings.WrongShape, path, entry.Value.Span, $"The retired member `{name}`", "a mapping with `number` and `reason`", entry.Value.Describe());
                continue;
            }

            var reader = new MapReader(body, $"the retired member `{name}`", path, sink, Keys);
            var number = EnumReader.ReadNumber(reader, path, sink, numbers, $"`{name}`, which is retired,", () => sink.Report(Findings.BadEnumNumber, path, entry.Key.Span,
                $"The retired member `{name}` has no number; give it the one that it had, which stays taken"));
            var to = reader.Name("to");
            var reason = reader.Text("reason", required: true);
            retired.Add(new RetiredMember
            {
                Name = name,
                Number = number,
                To = to is null ? null : new Located<string>(to, reader.SpanOf("to")),
                Reason = reason?.Trim().Length > 0 ? Spelling.OneLine(reason) : "It is not told why",
                Location = new Location(path, entry.Key.Span),
            });
            reader.Finish();
        }

        return retired;
    }

    /// <summary>Follows each member to the one that stands in its place now.</summary>
    /// <param name="retired">The retired members.</param>
    /// <param name="members">The members.</param>
    /// <param name="name">The enum.</param>
    /// <param name="isWhole">Whether every member could be read, so that one which is not here is nowhere.</param>
    /// <param name="sink">Where mistakes go.</param>
    public static IEnumerable<RetiredMember> Follow(List<RetiredMember> retired, IReadOnlyList<EnumMember> members, string name, bool isWhole, DiagnosticSink sink)
    {
        var known = new HashSet<string>(members.Select(m => m.Name), StringComparer.Ordinal);
        var byName = retired.ToDictionary(r => r.Name, StringComparer.Ordinal);
        var ends = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var member in retired)
            yield return member with { Successor = EndOf(member) };

        // Each step is made once: what is found at the end of a way holds for all that stand on it.
        string? EndOf(RetiredMember start)
        {
            var way = new List<RetiredMember>();
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            string? end = null;
            for (var at = start; ; at = byName[at.To!.Value.Value])
            {
                if (ends.TryGetValue(at.Name, out end))
                    break;
                if (places.TryGetValue(at.Name, out var first))
                {
                    ReportCircle(way.GetRange(first, way.Count - first));
                    break;
                }

                places.Add(at.Name, way.Count);
                way.Add(at);
                if (at.To is not { } to)
                    break;
                if (known.Contains(to.Value))
                    end = to.Value;
                else if (!byName.ContainsKey(to.Value) && isWhole)
                    sink.Report(Findings.UnknownMember, at.Location.Path, to.Span, $"The enum `{name}`", to.Value, Spelling.Suggest(to.Value, known));
                if (!byName.ContainsKey(to.Value))
                    break;
            }

            foreach (var passed in way)
                ends[passed.Name] = end;
            return end;
        }

        void ReportCircle(List<RetiredMember> circle)
        {
            var last = circle.OrderBy(m => m.Location.Span.StartOffset).Last();
            sink.Report(Findings.BadSchema, last.Location.Path, last.To!.Value.Span,
                $"The successors of {RedirectText.All([.. circle.Select(m => m.Name)])} lead in a circle, so that no member is at their end");
        }
    }
}
