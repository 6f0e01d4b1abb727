using AfTjData.Tool.Exports.Relational;

namespace AfTjData.Tool.Exports.Csv;

/// <summary>How the files of the CSV package are named.</summary>
internal static class CsvPackage
{
    /// <summary>The file that describes the others.</summary>
    public const string Descriptor = "datapackage.json";

    /// <summary>The folder of the tables.</summary>
    public const string Folder = "data";

    /// <summary>The path of a table's file within the package, with slashes.</summary>
    public static string PathOf(Table table) => $"{Folder}/{table.Name}.csv";
}
