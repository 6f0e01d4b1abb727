using AfTjData.Benchmarks.Layouts.Columns;
using AfTjData.Benchmarks.Layouts.Ids;
using AfTjData.Benchmarks.Layouts.Shards;
using AfTjData.Benchmarks.Layouts.Texts;
using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Synthetic;

namespace AfTjData.Benchmarks.Layouts;

/// <summary>Layouts side by side: those that were chosen, and those that might have been.</summary>
internal sealed class LayoutsSection : IReportSection
{
    /// <inheritdoc/>
    public string Title => "Layouts that were weighed against one another";

    /// <inheritdoc/>
    public string Command => "layouts";

    /// <inheritdoc/>
    public void Run(ReportOptions options, TextWriter output)
    {
        var batches = new Batches(options);
        var made = options.SizesOr(10_000, 100_000).Select(size => new SyntheticDataset(size, members: false).Records).ToArray();
        LayoutData[] data = [LayoutData.Shipped(), .. made.Select(LayoutData.Of)];

        output.WriteLine(FormattableString.Invariant($"Warm, one thread, medians over {batches.Counted.TotalMilliseconds} ms of batches. Bytes are those of the index, row or text alone, over the number of its records."));
        IdTable.Write(data, batches, output);
        ColumnTable.Write(made, batches, output);
        ShardTable.Write(made, batches, output);
        TextTable.Write(data, batches, output);
    }
}
