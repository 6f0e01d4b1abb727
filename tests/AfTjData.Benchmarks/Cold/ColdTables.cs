using AfTjData.Benchmarks.Contenders;
using AfTjData.Benchmarks.Report;

namespace AfTjData.Benchmarks.Cold;

/// <summary>Prints what was measured, how it compares, and whether that is what is wanted.</summary>
internal sealed class ColdTables(ColdProgram[] all, ColdProgram empty, TextWriter output)
{
    /// <summary>Wanted: the milliseconds by which the process may outlast an empty one.</summary>
    private const double MostOver = 5;

    /// <summary>Wanted: the megabytes by which it may outgrow an empty one.</summary>
    private const double MostMemory = 3;

    /// <summary>Wanted: how many times closer to the empty program than the best other contender, from <see cref="CloserFrom"/> records on.</summary>
    private const double TimesCloser = 10;

    private const int CloserFrom = 10_000;

    /// <summary>Wanted: how many times slower than the shipped data the largest data may be.</summary>
    private const double MostGrowth = 1.2;

    private IEnumerable<ColdProgram> Library => all.Where(p => p.Contender is LibraryContender);

    /// <summary>Every program, with spreads.</summary>
    public void WriteFigures()
    {
        output.WriteLine("Medians, with the least and the most in brackets, of programs that were run in turn. The lookup finds an event by id, follows its first place and reads that one's label; it is timed");
        output.WriteLine("from the start of `Main`. The process is timed from outside, and each time an empty one just before it is taken off.");
        output.WriteLine();
        output.WriteLine("| data | program | runs | first lookup, ms | process over an empty one, ms | peak memory over an empty one, MB |");
        output.WriteLine("|---|---|---|---|---|---|");
        var notes = new List<string>();
        foreach (var program in all)
        {
            if (program.Missing is { } missing)
            {
                if (!notes.Contains(missing.Reason))
                    notes.Add(missing.Reason);
                output.WriteLine($"| {program.Data.Name} | {program.Contender.Name} | – | {missing.Short} [{notes.IndexOf(missing.Reason) + 1}] | – | – |");
                continue;
            }

            output.WriteLine(FormattableString.Invariant(
                $"| {program.Data.Name} | {program.Contender.Name} | {program.Results.Count} | {Statistics.Describe(program.Lookup)} | {Statistics.Describe(program.Over)} | {Memory(program):F1} |"));
        }

        output.WriteLine();
        foreach (var (i, note) in notes.Index())
            output.WriteLine($"[{i + 1}] {char.ToUpperInvariant(note[0])}{note[1..]}.\n");
        output.WriteLine(FormattableString.Invariant(
            $"The empty program takes {Statistics.Describe(empty.Results.Select(r => r.Whole))} ms and {Statistics.Describe(empty.Peak)} MB. Its own row shows how far two runs of one program lie apart."));
    }

    /// <summary>This library against the best of the others, size by size.</summary>
    public void WriteComparison()
    {
        var rows = Library.Select(p => (Library: p, Best: BestOther(p.Data))).Where(r => r.Best is not null).ToArray();
        if (rows.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine("| data | this library over an empty program, ms | best other contender | over an empty program, ms | times closer |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (library, best) in rows)
        {
            output.WriteLine(FormattableString.Invariant(
                $"| {library.Data.Name} | {Over(library):F1} | {best!.Contender.Name} | {Over(best):F1} | {Times(best, library)} |"));
        }
    }

    /// <summary>Every figure that is wanted, and whether it holds.</summary>
    public void WriteWanted()
    {
        if (!Library.Any())
            return;
        var wanted = new WantedTable(output);
        foreach (var program in Library)
            wanted.AtMost($"process over an empty one, {program.Data.Name}", Over(program), MostOver, "ms");
        foreach (var program in Library)
            wanted.AtMost($"peak memory over an empty program's, {program.Data.Name}", Memory(program), MostMemory, "MB");
        foreach (var program in Library.Where(p => p.Data.Made is { } made && made.Count >= CloserFrom))
        {
            if (BestOther(program.Data) is { } best)
                wanted.AtLeast($"closer to an empty program than the best other contender, {program.Data.Name}", Over(best) / Math.Max(0, Over(program)), TimesCloser, "times");
        }

        var shipped = Library.First();
        var largest = Library.Where(p => p.Data.Made is not null).MaxBy(p => p.Data.Records.Count);
        if (largest is not null && shipped.Data.Made is null)
        {
            wanted.AtMost($"first lookup, {largest.Data.Name} against the shipped data", Statistics.Median(largest.Lookup) / Statistics.Median(shipped.Lookup), MostGrowth, "times");
            wanted.AtMost($"process over an empty one, {largest.Data.Name} against the shipped data", Over(largest) / Over(shipped), MostGrowth, "times");
        }
    }

    private ColdProgram? BestOther(ContenderData data) =>
        all.Where(p => p.Data == data && p.Contender is not (LibraryContender or AheadContender or EmptyContender) && p.Results.Count > 0).MinBy(Over);

    private static double Over(ColdProgram program) => Statistics.Median(program.Over);

    private double Memory(ColdProgram program) => Statistics.Median(program.Peak) - Statistics.Median(empty.Peak);

    private static string Times(ColdProgram other, ColdProgram library) =>
        Over(library) <= 0 ? "no difference to an empty program" : FormattableString.Invariant($"{Over(other) / Over(library):F1}");
}
