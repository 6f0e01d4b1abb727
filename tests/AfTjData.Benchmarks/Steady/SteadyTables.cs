using System.Globalization;

namespace AfTjData.Benchmarks.Steady;

/// <summary>The tables of the steady state: first what is wanted, then everything that was measured.</summary>
internal static class SteadyTables
{
    public static void Write(IReadOnlyList<SteadyResults> results, TextWriter output)
    {
        WriteWanted(results, output);
        output.WriteLine();
        WriteTimes(results, output);
        output.WriteLine();
        foreach (var r in results)
        {
            output.WriteLine(FormattableString.Invariant($"- {r.Data}: {r.Number("records"):N0} records, of which {r.Number("events"):N0} events; {r.Number("fields"):N0} fields that hold something."));
            output.WriteLine(FormattableString.Invariant($"  All decoded: {r.Number("decoded") / 1024.0:N0} KB; copied object by object: {r.Number("built by hand") / 1024.0:N0} KB."));
        }
    }

    private static void WriteWanted(IReadOnlyList<SteadyResults> results, TextWriter output)
    {
        Row("figure", "wanted", results.Select(r => r.Data), "limit");
        output.WriteLine("|---|---|" + string.Concat(results.Select(_ => "---|")) + "---|");
        foreach (var figure in SteadyFigure.All)
        {
            var limits = results.Select(figure.Limit).OfType<string>().ToArray();
            Row(figure.What, figure.Wanted, results.Select(r => Cell(figure, r)), limits.Length == 0 ? "–" : string.Join(", ", limits));
        }

        void Row(string what, string wanted, IEnumerable<string> cells, string limit) =>
            output.WriteLine($"| {what} | {wanted} | {string.Join(" | ", cells)} | {limit} |");
    }

    private static string Cell(SteadyFigure figure, SteadyResults results) => figure.Value(results) is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{value:0.##}: {(figure.Holds(value) ? "yes" : "**no**")}")
        : "–";

    private static void WriteTimes(IReadOnlyList<SteadyResults> results, TextWriter output)
    {
        output.WriteLine("| what | who | " + string.Join(" | ", results.Select(r => r.Data + ", ns (bytes)")) + " |");
        output.WriteLine("|---|---|" + string.Concat(results.Select(_ => "---|")));
        foreach (var (group, name) in results.SelectMany(r => r.Times).Select(t => (t.Group, t.Name)).Distinct())
        {
            var cells = results.Select(r => r.Time(group, name) is { } time ? Time(time) : "–");
            output.WriteLine($"| {group} | {name} | {string.Join(" | ", cells)} |");
        }
    }

    private static string Time(SteadyTime time) => FormattableString.Invariant(
        $"{(time.Nanoseconds < 1_000 ? $"{time.Nanoseconds:0.0}" : $"{time.Nanoseconds:N0}")} ({(time.Bytes is { } bytes ? $"{bytes:N0}" : "?")})");
}
