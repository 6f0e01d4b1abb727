using AfTjData.Curation.Data;
using AfTjData.Curation.Locking;
using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Locking;

public sealed class LockWriterTests : IDisposable
{
    private readonly Workplace _place = Workplace.WithFerry();

    [Fact]
    public void A_target_that_cannot_be_written_is_told_and_leaves_nothing_behind()
    {
        // Something that no rename replaces, also for a user who may do everything.
        Directory.CreateDirectory(Path.Combine(_place.LockPath, "inside"));

        _place.RunLock().ShouldExit(1).Error.ShouldContain("cannot be written");

        Directory.GetFileSystemEntries(_place.Data).Select(Path.GetFileName).Order().ShouldBe(["sources.lock.yaml", "sources.yaml"]);
    }

    [Fact]
    public void A_draft_that_cannot_be_written_leaves_the_old_file_as_it_was()
    {
        File.WriteAllText(_place.LockPath, "# old\n");
        Directory.CreateDirectory(_place.LockPath + ".draft");

        Should.Throw<CurationException>(() => WholeFile.Write(_place.LockPath, "new")).Message.ShouldContain("cannot be written");

        _place.Lock.ShouldBe("# old\n");
    }

    [Fact]
    public void A_file_that_holds_the_text_already_is_not_touched()
    {
        WholeFile.Write(_place.LockPath, "text").ShouldBeTrue();
        var past = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_place.LockPath, past);

        WholeFile.Write(_place.LockPath, "text").ShouldBeFalse();

        File.GetLastWriteTimeUtc(_place.LockPath).ShouldBe(past);
    }

    public void Dispose() => _place.Dispose();
}
