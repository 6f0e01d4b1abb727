namespace AfTjData.Benchmarks.Steady.Running;

/// <summary>Measures what all records take once they are decoded, against the same records built by hand, in a process that does nothing else.</summary>
internal static class MemoryRun
{
    /// <summary>Prints both, in bytes.</summary>
    public static void Run(TextWriter output)
    {
        // The first time brings in the code, what reflection keeps, and the slots, against which the copies have an array of their own.
        var copies = new GraphCopy();
        foreach (var table in Dataset.AllKinds.OfType<IReadOnlyList<IRecord>>().Where(t => t.Count > 0))
            GC.KeepAlive(copies.Of(table[0]));
        copies.Forget();
        foreach (var table in Dataset.AllKinds.Where(t => t.Count > 0))
            Array.Clear(TableSlots.Of(table));
        var byHand = new IRecord[Dataset.AllKinds.Sum(t => t.Count)];

        var before = Settled();
        foreach (var record in Dataset.Records)
            GC.KeepAlive(record);
        var decoded = Settled() - before;

        // The objects that initialisers would make: fields and lists, and nothing that is found out later.
        before = Settled();
        var count = 0;
        foreach (var record in Dataset.Records)
            byHand[count++] = copies.Of(record);
        copies.Forget();
        var built = Settled() - before;
        GC.KeepAlive(byHand);
        GC.KeepAlive(copies);
        output.WriteLine(FormattableString.Invariant($"memory\tdecoded\t{decoded}"));
        output.WriteLine(FormattableString.Invariant($"memory\tbuilt by hand\t{built}"));
    }

    private static long Settled()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
