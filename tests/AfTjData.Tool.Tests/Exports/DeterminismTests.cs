using System.Globalization;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The same dataset gives the same bytes, in whatever culture.</summary>
public sealed class DeterminismTests
{
    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Two_exports_under_different_cultures_are_equal_byte_by_byte(string format)
    {
        using var folder = new TempFolder();
        var before = CultureInfo.CurrentCulture;
        try
        {
            // One writes decimals with a comma and i without a dot in capitals, the other has digits and a calendar of its own.
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Shipped.Write(ExportFormats.Find(format)!, Shipped.Snapshot, folder.Path("one"));
            CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
            Shipped.Write(ExportFormats.Find(format)!, Shipped.Snapshot, folder.Path("two"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.NotEmpty(Files(folder.Path("one")));
        Assert.Equal(Files(folder.Path("one")), Files(folder.Path("two")));
    }

    private static List<(string Name, string Sha256)> Files(string path) => Directory.Exists(path)
        ? [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(path, f), ExportFile.Sha256(f)))]
        : [("", ExportFile.Sha256(path))];
}
