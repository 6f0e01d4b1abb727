using AfTjData.Curation;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports;
using AfTjData.Tool.Exports.Running;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>An export that breaks off half-way.</summary>
public sealed class ExportRunTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<Exception, bool> Failures => new()
    {
        { new IOException("No space left on device"), false },
        { new IOException("No space left on device"), true },
        { new OperationCanceledException(), false },
        { new OperationCanceledException(), true },
        { new InvalidOperationException("A fault of ours"), false },
        { new InvalidOperationException("A fault of ours"), true },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Nothing_is_left_of_it(Exception failure, bool isFolder)
    {
        Assert.ThrowsAny<Exception>(() => Run(new Failing(failure, isFolder), mayReplace: false));

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void What_was_there_is_there_still(Exception failure, bool isFolder)
    {
        var kept = _folder.Write(isFolder ? "target/begun" : "target", "as it was");

        Assert.ThrowsAny<Exception>(() => Run(new Failing(failure, isFolder), mayReplace: true));

        Assert.Equal("as it was", File.ReadAllText(kept));
        Assert.Equal([_folder.Path("target")], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void The_reason_is_told_of_the_target_and_not_of_the_draft()
    {
        var failure = Assert.Throws<CurationException>(() => Run(new Failing(new IOException("No space left on device"), false), mayReplace: false));

        Assert.Equal($"{_folder.Path("target")} cannot be written: No space left on device", failure.Message);
    }

    [Fact]
    public void A_stop_is_told_as_such() =>
        Assert.Equal("Stopped; nothing was written.", Assert.Throws<CurationException>(() => Run(new Failing(new OperationCanceledException(), true), mayReplace: false)).Message);

    private void Run(IExportFormat format, bool mayReplace) => ExportRun.Write(format, () => Shipped.Snapshot, _folder.Path("target"), mayReplace);

    private sealed class Failing(Exception failure, bool isFolder) : IExportFormat
    {
        public string Name => "failing";

        public string Summary => "";

        public bool IsFolder => isFolder;

        public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
        {
            File.WriteAllText(isFolder ? Path.Combine(path, "begun") : path, "half of it");
            throw failure;
        }
    }
}
