using AfTjData.Curation.Data;
using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Data;

public sealed class DataFolderTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public void Reads_every_YAML_file_of_the_data_in_ordinal_order()
    {
        foreach (var name in new[] { "b.yaml", "a/z.yaml", "a/B.yaml", "dataset.yaml", "sentence-boundaries.yaml", "reviews/r.yaml", "releases/1/x.yaml", "note.md" })
            _place.WriteData(name, "# " + name);

        var read = DataFolder.Open(_place.Data).Read();

        read.Files.Select(f => f.Path).ShouldBe(["a/B.yaml", "a/z.yaml", "b.yaml", "dataset.yaml", "sentence-boundaries.yaml"]);
        read.Files[0].Text.ShouldBe("# a/B.yaml");
        read.NotUtf8.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("dataset.yaml")]
    [InlineData("schema/boat.yaml")]
    public void Is_found_from_any_folder_below_its_parent(string mark)
    {
        _place.WriteData(mark, "");
        var deep = Directory.CreateDirectory(Path.Combine(_place.Root, "src", "deep", "data")).FullName;

        foreach (var start in new[] { _place.Root, _place.Data, deep })
            Path.GetFullPath(DataFolder.Find(start).Path).ShouldBe(_place.Data);
    }

    public void Dispose() => _place.Dispose();
}
