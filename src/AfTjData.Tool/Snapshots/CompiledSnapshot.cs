using System.Globalization;
using AfTjData.Compiler;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;
using AfTjData.Curation;
using AfTjData.Curation.Data;

namespace AfTjData.Tool.Snapshots;

/// <summary>A dataset straight from its YAML, as it would be once built.</summary>
internal static class CompiledSnapshot
{
    /// <summary>Compiles a data folder.</summary>
    /// <exception cref="CurationException">The folder cannot be read, or its data has errors.</exception>
    public static DatasetSnapshot Of(DataFolder folder)
    {
        var files = folder.Read();
        var compilation = DataCompiler.Compile(files.Files);
        // Data that may not be built as the version that it names is what a comparison with the last release is for.
        if (compilation.IsBroken || files.NotUtf8.Count > 0)
            throw new CurationException($"The data in {folder.Path} has errors; `aftj validate {folder.Path}` prints them.");
        return Of(compilation.Dataset);
    }

    /// <summary>A dataset that was compiled without errors.</summary>
    public static DatasetSnapshot Of(LinkedDataset dataset)
    {
        var json = new CompiledJson(dataset);
        return new DatasetSnapshot(
            new DatasetIdentity(
                dataset.Header.Title, dataset.Header.Version, dataset.Header.SchemaVersion, Day(dataset.Header.Date), NewestSource(dataset), CanonicalText.Hash(dataset)),
            dataset.Schema,
            [.. dataset.Tables.Select(t => new KindSnapshot(t.Kind, [.. t.Records.Select(json.Of)]))])
        {
            FormerIds = FormerId.Of(dataset),
        };
    }

    private static DateOnly NewestSource(LinkedDataset dataset) => (dataset.Table("source")?.Records ?? [])
        .Select(r => r["date"] is BoundEdtf date ? EdtfDate.Parse(date.ToString()).Latest : null)
        .OfType<DateOnly>()
        .DefaultIfEmpty()
        .Max();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
