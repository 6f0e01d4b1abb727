using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Headers;

/// <summary>What <c>dataset.yaml</c> says of the dataset as a whole.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its version, which is the package's: major, minor, patch.</param>
/// <param name="SchemaVersion">The version of the schema, counted up with every incompatible change.</param>
/// <param name="Date">The day the data was last changed, YYYY-MM-DD.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record DatasetHeader(string Title, string Version, int SchemaVersion, string Date, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The header file, below the data folder.</summary>
    public const string FileName = "dataset.yaml";

    /// <summary>Where the version stands.</summary>
    public Location VersionPlace { get; init; } = new(FileName, SourceSpan.FileStart);

    /// <summary>Where the version of the schema stands.</summary>
    public Location SchemaVersionPlace { get; init; } = new(FileName, SourceSpan.FileStart);

    /// <summary>What stands in for a header that is not there.</summary>
    public static DatasetHeader Missing { get; } = new("", "0.0.0", 0, "0001-01-01", new EquatableArray<Diagnostic>(
    [
        new Diagnostic(Findings.BadHeader, new Location(FileName, SourceSpan.FileStart), new EquatableArray<string>(
            ["There is no dataset.yaml; add one with title, version, schema-version and date"])),
    ]));

    /// <summary>Reads the header file.</summary>
    public static DatasetHeader Read(ParsedFile file)
    {
        var sink = new DiagnosticSink();
        var reader = new MapReader(file.Root, "the dataset", file.Path, sink, "title", "version", "schema-version", "date");
        var required = !file.IsBroken;
        var title = reader.Text("title", required);
        var version = reader.Text("version", required);
        if (version is not null && !IsVersion(version))
        {
            sink.Report(Findings.BadHeader, file.Path, reader.SpanOf("version"), $"`{version}` is not a version; write major.minor.patch, as in 1.0.0");
            version = null;
        }

        var date = reader.Text("date", required);
        if (date is not null && !DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            sink.Report(Findings.BadDate, file.Path, reader.SpanOf("date"), date);
            date = null;
        }

        var schemaVersion = reader.Integer("schema-version", required);
        reader.Finish();
        return new DatasetHeader(title ?? "", version ?? "0.0.0", schemaVersion ?? 0, date ?? "0001-01-01", sink.ToArray())
        {
            VersionPlace = new Location(file.Path, reader.SpanOf("version")),
            SchemaVersionPlace = new Location(file.Path, reader.SpanOf("schema-version")),
        };
    }

    /// <summary>Whether a text is a version: major.minor.patch with an optional pre-release part, as NuGet and SemVer 2 have it.</summary>
    internal static bool IsVersion(string text)
    {
        var dash = text.IndexOf('-');
        var core = (dash < 0 ? text : text.Substring(0, dash)).Split('.');
        return core.Length == 3 && dash != text.Length - 1
            && core.All(part => part.Length is > 0 and < 6 && part.All(c => c is >= '0' and <= '9') && (part.Length == 1 || part[0] != '0'));
    }
}
