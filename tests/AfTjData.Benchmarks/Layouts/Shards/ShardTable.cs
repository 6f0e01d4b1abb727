using AfTjData.Benchmarks.Layouts.Columns;
using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Synthetic;

namespace AfTjData.Benchmarks.Layouts.Shards;

/// <summary>One literal for all rows of a table against several, in files of their own: what the C# compiler makes of each.</summary>
internal static class ShardTable
{
    public static void Write(IEnumerable<SyntheticRecords> made, Batches batches, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("### One literal against shards");
        output.WriteLine();
        output.WriteLine("| data | heap of events, MB | literals | shard | parse all, ms | compile and emit, ms | assembly over its heap, KB | parse again when one shard changed, ms |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var records in made)
        {
            var heap = new EventRows(FlatEvent.Of(records)).Rows.Heap;
            Measure(LayoutData.NameOf(records), "all (ships)", heap, heap.Length, batches, output);
            foreach (var kilobytes in new[] { 1024, 256, 64 })
                Measure(LayoutData.NameOf(records), FormattableString.Invariant($"{kilobytes} KB"), heap, kilobytes << 10, batches, output);
        }

        output.WriteLine();
        output.WriteLine("To compile, shards take what one literal takes. They win in an editor, where the parser would read one shard again in place of the table, and the offsets with it; that is what one");
        output.WriteLine("literal costs an edit. But each shard is one more member for a fresh process to compile when it first touches a row there, and one more choice in every lookup: cold start decided.");
    }

    private static void Measure(string data, string shard, byte[] heap, int shardBytes, Batches batches, TextWriter output)
    {
        Progress.Say($"layouts: shard of {shard} over {data}");
        var source = new ShardedSource(heap, shardBytes);
        var files = source.Parse();
        var parse = batches.Milliseconds(() => source.Parse());
        var emit = batches.Milliseconds(() => ShardedSource.Emit(files));
        var again = batches.Milliseconds(() => source.ParseFirst());
        output.WriteLine(FormattableString.Invariant(
            $"| {data} | {heap.Length / 1e6:F1} | {source.Count} | {shard} | {parse:F1} | {emit:F0} | {(ShardedSource.Emit(files) - heap.Length) / 1e3:F1} | {again:F2} |"));
    }
}
