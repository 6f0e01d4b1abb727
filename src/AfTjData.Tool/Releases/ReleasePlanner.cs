using System.Text;
using AfTjData.Compiler;
using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Curation;
using AfTjData.Curation.Data;
using AfTjData.Curation.Releases;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Exports.Citation;
using AfTjData.Tool.Snapshots;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Releases;

/// <summary>Works out a release from a data folder. Writes nothing.</summary>
internal sealed class ReleasePlanner
{
    private readonly DataFolder _data;
    private readonly DateOnly _day;
    private readonly IReadOnlyList<DataFile> _files;

    private ReleasePlanner(DataFolder data, DateOnly day)
    {
        _data = data;
        _day = day;
        var read = data.Read();
        _files = [.. read.Files];
        var compilation = DataCompiler.Compile(_files);
        // That the version is too small is what a release mends.
        if (read.NotUtf8.Count > 0 || compilation.Diagnostics.Any(d => d.Finding.Severity == Severity.Error && d.Finding != Findings.VersionTooSmall))
            throw new CurationException($"The data in {data.Path} has errors; `aftj validate {data.Path}` prints them. Nothing was written.");
        Dataset = compilation.Dataset;
        Last = Dataset.History.Last;
        Needed = Last is null ? null : NeededStep.Between(Last, Dataset);
    }

    /// <summary>The dataset as it stands in the folder.</summary>
    public LinkedDataset Dataset { get; }

    /// <summary>The last release; null where there was none.</summary>
    public ReleaseFile? Last { get; }

    /// <summary>How far the dataset has to go on from the last release, and why; null where there was none.</summary>
    public NeededStep? Needed { get; }

    /// <summary>Reads a data folder.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="day">The day of the release.</param>
    /// <exception cref="CurationException">The folder cannot be read, or its data has errors.</exception>
    public static ReleasePlanner Of(DataFolder data, DateOnly day) => new(data, day);

    /// <summary>Works out the release. Of a version that is released already, whatever names it is put in order; its list stays as it is.</summary>
    /// <param name="asked">The version that is asked for; null where it is to be chosen.</param>
    /// <exception cref="CurationException">The version is too small, or a file has no place for what is to be written.</exception>
    public ReleasePlan Plan(ReleaseVersion? asked)
    {
        var named = ReleaseVersion.TryParse(Dataset.Header.Version)!.Value;
        var version = (Last is null ? asked ?? named : VersionChoice.Of(ReleaseVersion.TryParse(Last.Version)!.Value, Needed!, asked, named)).ToString();
        var isReleased = Last?.Version == version;
        var before = Dataset.History.Before(version);
        var needed = before is null ? null : NeededStep.Between(before, Dataset);

        var header = HeaderText.With(Header.Text, "version", version);
        // Data that says something else than at the last release was changed after it. Whoever forgot to say when did so on this day at the latest.
        if (!isReleased && needed?.Step > VersionStep.None && Dataset.Header.Date == before!.Date)
            header = HeaderText.With(header, "date", DatasetTexts.Day(_day));
        var dataset = Compiled(header);
        var files = new List<FileToWrite> { File(_data.PathOf(DatasetHeader.FileName), header) };
        if (!isReleased)
        {
            var list = new DataFile(ReleaseFile.PathOf(version), ReleaseList.Render(dataset));
            // What the build would refuse is not written.
            Compiled(header, list);
            files.Add(File(_data.PathOf(list.Path), list.Text));
        }

        var changelog = ProjectText(Changelog.FileName) ?? Changelog.Empty;
        var section = Changelog.Has(changelog, version) ? null : Section(dataset, before, needed, Changelog.UnreleasedOf(changelog));
        files.Add(File(ProjectPath(Changelog.FileName), section is null ? changelog : Changelog.With(changelog, section)));
        files.AddRange(Mentions(dataset));
        return new ReleasePlan(version, isReleased, before?.Version, needed, section, files);
    }

    private DataFile Header => _files.First(f => f.Path == DatasetHeader.FileName);

    /// <summary>The files beside the data folder that name the release, each where it is there.</summary>
    private IEnumerable<FileToWrite> Mentions(LinkedDataset dataset)
    {
        var snapshot = CompiledSnapshot.Of(dataset);
        if (ProjectText(ReadmeLine.FileName) is { } readme)
            yield return File(ProjectPath(ReadmeLine.FileName), ReadmeLine.With(readme, ReadmeLine.Of(snapshot, dataset.Locks.Sources.Count)));
        if (ProjectText(CitationName) is not null)
            yield return File(ProjectPath(CitationName), CitationFormat.Text(snapshot.Identity));
    }

    private string Section(LinkedDataset dataset, ReleaseFile? before, NeededStep? needed, string unreleased)
    {
        if (before is null || needed is null)
            return ReleaseNotes.WriteFirst(dataset.Header.Version, _day, [.. dataset.Tables.Select(t => (t.Kind.Name, t.Records.Count))], dataset.Locks.Sources.Count, unreleased);
        var @new = ComparedDataset.Of(_data.Path, "data folder", CompiledSnapshot.Of(dataset));
        var old = FollowedReferences.In(LastRelease.Of(_data, before), @new);
        var changes = ReleaseChanges.Of(
            DatasetDifference.Between(old, @new),
            new SchemaLookup(@new.ReadBy, old.ReadBy),
            [.. GivenUp.Ids(dataset).Where(now => !before.Redirects.Any(then => then.Kind == now.Kind && then.Id == now.Id))],
            [.. GivenUp.Members(dataset.Schema).Where(now => !before.Retired.Any(then => then.Enum == now.Enum && then.Name == now.Name))]);
        return ReleaseNotes.Write(dataset.Header.Version, _day, before.Version, needed, changes, unreleased);
    }

    private LinkedDataset Compiled(string header, params IEnumerable<DataFile> more)
    {
        var compilation = DataCompiler.Compile([.. _files.Where(f => f.Path != DatasetHeader.FileName), new DataFile(DatasetHeader.FileName, header), .. more]);
        return compilation.HasErrors
            ? throw new CurationException(
                $"The release would not build. Nothing was written.{string.Concat(compilation.Diagnostics.Where(d => d.Finding.Severity == Severity.Error).Select(d => $"\n  {_data.Show(d)}"))}")
            : compilation.Dataset;
    }

    private string ProjectPath(string name) =>
        Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(Path.GetDirectoryName(Path.GetFullPath(_data.Path)) ?? _data.Path, name));

    private string? ProjectText(string name)
    {
        var path = ProjectPath(name);
        try
        {
            return System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"{path} cannot be read: {e.Message}");
        }
    }

    private const string CitationName = "CITATION.cff";

    private static FileToWrite File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
