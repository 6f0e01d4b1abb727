using AfTjData.Compiler.Pack;

namespace AfTjData.Benchmarks.Layouts.Ids;

/// <summary>The ways of finding a record by its id.</summary>
internal static class IdTable
{
    public static void Write(IEnumerable<LayoutData> data, Batches batches, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("### Finding an id");
        output.WriteLine();
        output.WriteLine("| data | ids of its largest table | layout | index in the assembly, bytes a record | memory of each process, bytes a record | laid by the compiler, ms | from nothing to the first found, ms | lookup, ns |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var each in data)
            Measure(each, batches, output);
        output.WriteLine();
        output.WriteLine("Every lookup compares the id it was asked for with that of the row it found. A dictionary finds faster, but only after each process has decoded every id, in time and memory");
        output.WriteLine("that grow with the records: that ruled it out. Of those that no process builds, sorted ids take no index, and compare with as many rows as the logarithm of their number; open");
        output.WriteLine("addressing compares with every row on its way; the perfect hash compares with one, and takes about as many bytes. The compiler's time to look for seeds is small; so it ships.");
    }

    private static void Measure(LayoutData data, Batches batches, TextWriter output)
    {
        var rows = new IdRows(data.Largest);
        var measurement = new IdMeasurement(data.Name, rows, batches, output);
        var keys = PackedKeys.Lay(rows.Ids);
        var (slots, width) = OpenAddressing.Lay(rows);
        byte[] perfectSlots = [.. keys.Slots], seeds = [.. keys.Seeds];
        measurement.Measure("perfect hash (ships)", perfectSlots.Length + seeds.Length, () => PackedKeys.Lay(rows.Ids), () => new PerfectHash(rows, perfectSlots, keys.Size, keys.Width, seeds));
        measurement.Measure("open addressing", slots.Length, () => OpenAddressing.Lay(rows), () => new OpenAddressing(rows, slots, width));
        measurement.Measure("sorted ids, binary search", 0, null, () => new SortedSearch(rows));
        measurement.Measure("FrozenDictionary", 0, null, () => new BuiltFrozen(rows));
        measurement.Measure("Dictionary", 0, null, () => new BuiltDictionary(rows));
    }
}
