using System.Globalization;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Exports.Csv;
using AfTjData.Tool.Exports.Ddl;
using AfTjData.Tool.Exports.Sqlite;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Tests.Exports.Relational;

/// <summary>The same dataset gives the same bytes, whatever the culture.</summary>
public sealed class DeterminismTests
{
    private static readonly IExportFormat[] Formats = [new CsvFormat(), new SqliteFormat(), new DdlFormat()];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Another_culture_writes_the_same_files(string culture)
    {
        using var one = new TempFolder();
        using var other = new TempFolder();
        var dataset = DatasetSnapshot.OfShipped();

        Write(one, dataset, CultureInfo.InvariantCulture);
        Write(other, dataset, CultureInfo.GetCultureInfo(culture));

        var files = Files(one);
        Assert.True(files.Count > 100);
        Assert.Equal(files, Files(other));
        foreach (var file in files)
            Assert.True(File.ReadAllBytes(one.Path(file)).AsSpan().SequenceEqual(File.ReadAllBytes(other.Path(file))), file);
    }

    private static void Write(TempFolder folder, DatasetSnapshot dataset, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            foreach (var format in Formats)
                folder.Export(format, dataset);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Files(TempFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Root, f)).Order(StringComparer.Ordinal)];
}
