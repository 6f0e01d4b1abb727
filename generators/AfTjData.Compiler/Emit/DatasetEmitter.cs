using System.Globalization;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits what is known of the dataset as a whole, and the tables by number.</summary>
internal static class DatasetEmitter
{
    public static GeneratedFile Dataset(LinkedDataset dataset)
    {
        var code = CodeWriter.ForFile();
        code.Block("public static partial class Dataset", () =>
        {
            Constant("Title", "The title of the dataset.", dataset.Header.Title);
            Constant("Version", "The version of the data, which is the package's: major, minor, patch.", dataset.Header.Version);
            Constant("ContentHash",
                "The SHA-256, in 64 hexadecimal digits, of every record in canonical form: equal for two datasets exactly if they say the same.",
                CanonicalText.Hash(dataset));
            DocComment.Summary(code, "The version of the schema; counted up when a change breaks those who read the data by it.");
            code.Line($"public static int SchemaVersion => {dataset.Header.SchemaVersion.ToString(CultureInfo.InvariantCulture)};");
            code.Line();
            Date("Date", "The day the data was last changed.", dataset.Header.Date);
            Date("NewestSource", "The day of the newest source: the data knows nothing of what came after it.", NewestSource(dataset));
            code.Line("internal static global::AfTjData.RecordTable[] AllTables =>");
            code.Line("[");
            foreach (var table in dataset.Tables)
                code.Line($"    global::AfTjData.{CSharpTypes.Table(table.Kind.Name)}.Instance,");
            code.Line("];");
        });
        return code.ToFile("Dataset");

        void Constant(string name, string summary, string value)
        {
            DocComment.Summary(code, summary);
            code.Line($"public static string {name} => {Literals.Text(value)};");
            code.Line();
        }

        void Date(string name, string summary, string date)
        {
            var parts = date.Split('-').Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1).ToArray();
            DocComment.Summary(code, summary);
            code.Line(FormattableString.Invariant($"public static global::System.DateOnly {name} => new({parts[0]}, {parts[1]}, {parts[2]});"));
            code.Line();
        }
    }

    /// <summary>The tables by number, for references to any kind.</summary>
    public static GeneratedFile Tables(LinkedDataset dataset)
    {
        var code = CodeWriter.ForFile();
        DocComment.Summary(code, "The tables by the numbers that packed references to any kind use.");
        code.Block("internal static partial class Tables", () =>
        {
            foreach (var table in dataset.Tables)
                code.Line($"public const int {CSharpName.Pascal(table.Kind.Name)}Number = {table.Number.ToString(CultureInfo.InvariantCulture)};");
            code.Line();
            // Each table behind a method of its own: to compile one method that names them all would load every type of the library.
            foreach (var table in dataset.Tables)
                code.Line($"private static global::AfTjData.RecordTable Get{CSharpName.Pascal(table.Kind.Name)}() => global::AfTjData.{CSharpTypes.Table(table.Kind.Name)}.Instance;");
            code.Line();
            code.Block("public static global::AfTjData.RecordTable ByNumber(int number) => number switch", () =>
            {
                foreach (var table in dataset.Tables)
                    code.Line($"{table.Number.ToString(CultureInfo.InvariantCulture)} => Get{CSharpName.Pascal(table.Kind.Name)}(),");
                code.Line("_ => throw new global::AfTjData.PackedDataException(\"A packed reference names a table that does not exist.\"),");
            }, "};");
        });
        return code.ToFile("Tables");
    }

    private static string NewestSource(LinkedDataset dataset)
    {
        var newest = (dataset.Table("source")?.Records ?? [])
            .Select(r => (r["date"] as BoundEdtf)?.Value.LatestDay)
            .Where(d => d is >= 0 and < 3652059)
            .DefaultIfEmpty(0)
            .Max();
        return DateTime.MinValue.AddDays(newest ?? 0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
