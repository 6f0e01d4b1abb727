using AfTjData.Benchmarks.Report;

namespace AfTjData.Benchmarks.Layouts.Ids;

/// <summary>Measures the ways of finding an id over one table, each in a row of the report.</summary>
internal sealed class IdMeasurement(string data, IdRows rows, Batches batches, TextWriter output)
{
    // Copies in another order: a dictionary must not find by reference, nor a cache by neighbourhood.
    private readonly string[] _wanted = Shuffled(rows.Ids);

    /// <summary>Measures one.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="indexBytes">What its index takes of the assembly.</param>
    /// <param name="lay">What the compiler does for it; null for nothing.</param>
    /// <param name="fresh">What a process does before its first lookup.</param>
    public void Measure<T>(string name, long indexBytes, Action? lay, Func<T> fresh)
        where T : struct, IIdFinder
    {
        Progress.Say($"layouts: {name} over {data}");
        var finder = fresh();
        if (rows.Ids.Where((id, row) => finder.Find(id) != row).FirstOrDefault() is { } missed || finder.Find("no-such-id") != -1)
            throw new InvalidOperationException($"{name} does not find the ids of {data}.");
        var memory = MemoryOf(fresh);
        var laying = lay is null ? 0 : batches.Milliseconds(lay);
        var before = batches.Milliseconds(() => fresh().Find(_wanted[0]));
        var lookup = batches.NanosecondsEach(_wanted.Length, (from, to) => Pass(finder, _wanted.AsSpan(from..to)));
        output.WriteLine(FormattableString.Invariant(
            $"| {data} | {rows.Count} | {name} | {(double)indexBytes / rows.Count:F1} | {memory / rows.Count:F0} | {laying:F1} | {before:F3} | {lookup:F0} |"));
    }

    private static int Pass<T>(T finder, ReadOnlySpan<string> ids)
        where T : struct, IIdFinder
    {
        var sum = 0;
        foreach (var id in ids)
            sum += finder.Find(id);
        return sum;
    }

    private static double MemoryOf<T>(Func<T> fresh)
        where T : struct, IIdFinder
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        object held = fresh();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(held);
        return Math.Max(0, after - before);
    }

    private static string[] Shuffled(string[] ids)
    {
        var copies = ids.Select(id => new string(id.AsSpan())).ToArray();
        new Random(1).Shuffle(copies);
        return copies;
    }
}
