using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Ddl;

/// <summary>What the scripts have in common.</summary>
internal static class ScriptText
{
    /// <summary>The lines that a script begins with, as comments.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="lines">What the script does and how it is run.</param>
    public static string Heading(DatasetIdentity dataset, params string[] lines) => string.Concat(
        ((string[])[$"{dataset.Title}, version {dataset.Version} (schema {FormattableString.Invariant($"{dataset.SchemaVersion}")}).", .. lines]).Select(l => $"-- {l}\n")) + "\n";

    /// <summary>The foreign keys of a table as comments, for engines that take none, or none in circles.</summary>
    public static string ForeignKeys(Table table) => string.Concat(
        table.ForeignKeys.Select(k => $"-- {string.Join(", ", k.Columns)} -> {k.Table} ({string.Join(", ", k.TargetColumns)})\n"));

    /// <summary>Lines of a list, two columns in, with commas between them.</summary>
    public static string Body(IEnumerable<string> lines) => string.Join(",\n", lines.Select(l => "  " + l));
}
