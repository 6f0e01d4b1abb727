using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Synthetic;

namespace AfTjData.Benchmarks.Layouts.Columns;

/// <summary>Rows against columns, over made-up events: the same fields, laid out by record and by field.</summary>
internal static class ColumnTable
{
    public static void Write(IEnumerable<SyntheticRecords> made, Batches batches, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("### Row against column");
        output.WriteLine();
        output.WriteLine("| data | events | layout | bytes an event | one event with all its fields, ns | one enum field of all, ns an event |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var records in made)
        {
            var name = LayoutData.NameOf(records);
            var events = FlatEvent.Of(records);
            Measure(name, "rows", events, new EventRows(events), batches, output);
            Measure(name, "rows, and an index of the field (ships)", events, new IndexedRows(events), batches, output);
            Measure(name, "columns", events, new EventColumns(events), batches, output);
        }

        output.WriteLine();
        output.WriteLine("Without what both would hold alike: masks of absent fields, and reverse lists. Events are asked for in no order, as lookups are. Who finds a record reads it, and a row is one");
        output.WriteLine("place in memory, where columns are as many as there are fields, each with offsets of its own. Columns win where a question goes through one field of every record; such fields");
        output.WriteLine("are known to the schema, and a byte a record buys an index that answers without reading any record. So rows ship, with indexes.");
    }

    private static void Measure<T>(string data, string name, FlatEvent[] events, T layout, Batches batches, TextWriter output)
        where T : struct, IEventLayout
    {
        Progress.Say($"layouts: {name} over {data}");
        var status = events[0].Status;
        if (events.Index().Any(e => !e.Item.IsSame(layout.Decode(e.Index))) || layout.CountOfStatus(status) != events.Count(e => e.Status == status))
            throw new InvalidOperationException($"{name} does not give back the events of {data}.");
        var order = Enumerable.Range(0, events.Length).ToArray();
        new Random(1).Shuffle(order);
        var one = batches.NanosecondsEach(events.Length, (from, to) => Pass(layout, order.AsSpan(from..to)));
        var all = batches.NanosecondsEach(events.Length, () => layout.CountOfStatus(status));
        output.WriteLine(FormattableString.Invariant($"| {data} | {events.Length} | {name} | {(double)layout.Bytes / events.Length:F1} | {one:F0} | {all:F2} |"));
    }

    private static int Pass<T>(T layout, ReadOnlySpan<int> order)
        where T : struct, IEventLayout
    {
        var sum = 0;
        foreach (var ordinal in order)
            sum += layout.Decode(ordinal).Title.Length;
        return sum;
    }
}
