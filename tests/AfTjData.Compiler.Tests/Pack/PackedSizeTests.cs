using System.Globalization;
using System.Text;
using AfTjData.Benchmarks.Synthetic;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Parse;
using AfTjData.Tests.Support;
using Xunit.Abstractions;

namespace AfTjData.Compiler.Tests.Pack;

/// <summary>What the packed tables take of an assembly: little more than the texts of the data that they hold.</summary>
public sealed class PackedSizeTests(ITestOutputHelper output)
{
    // Beside its texts a record has lengths, masks, numbers, references, and its part of the indexes.
    private const double PerTextByte = 1.15;
    private const double PerRecord = 24;

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Made_up_records_take_little_beside_their_texts(int records)
    {
        using var folder = new TempFolder();
        new SyntheticDataset(records, members: false).WriteTo(folder.Root);
        AssertSmall(folder.Root);
    }

    [Fact]
    public void The_shipped_records_take_little_beside_their_texts() => AssertSmall(Repository.Path("data"));

    private void AssertSmall(string folder)
    {
        var dataset = DataCompiler.Compile(DataFolderFiles(folder)).Dataset;
        var packed = Packer.Pack(dataset);
        var bytes = packed.Sum(Bytes);
        var texts = dataset.Records.Sum(r => Count(r.Id) + Texts(r.Body));
        var records = dataset.Records.Count();
        output.WriteLine(FormattableString.Invariant($"{records} records: {bytes / (double)records:F1} bytes each, {texts / (double)records:F1} of texts; at most {(PerTextByte * texts + PerRecord * records) / records:F1}"));

        Assert.InRange(bytes, 0, PerTextByte * texts + PerRecord * records);
    }

    private static double Bytes(PackedTable table) =>
        Bytes(table.Records) + table.Ids.Slots.Count + table.Ids.Seeds.Count + (table.Names?.Slots.Count ?? 0) + table.Indexes.Sum(i => Bytes(i.Rows));

    private static double Bytes(PackedRows rows) => rows.Heap.Count + rows.Offsets.Count;

    private static long Texts(BoundValue? value) => value switch
    {
        BoundText text => Count(text.Value),
        BoundEdtf date => Count(date.Value.ToString()),
        BoundQuantity quantity => Count(quantity.Value.ToString()),
        BoundDecimal number => Count(number.Value.ToString(CultureInfo.InvariantCulture)),
        BoundStruct inner => inner.Fields.Sum(Texts),
        BoundList list => list.Items.Sum(Texts),
        _ => 0,
    };

    private static long Count(string text) => Encoding.UTF8.GetByteCount(text);

    private static IEnumerable<DataFile> DataFolderFiles(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(folder, path).Replace('\\', '/')
        where !relative.StartsWith("reviews/", StringComparison.Ordinal) && !relative.StartsWith("releases/", StringComparison.Ordinal)
        select new DataFile(relative, File.ReadAllText(path));
}
