using AfTjData.Benchmarks.Synthetic;
using AfTjData.Compiler.Parse;
using AfTjData.Tests.Support;

namespace AfTjData.Compiler.Tests.Synthetic;

/// <summary>The data that benchmarks are run over: what is measured must be right first.</summary>
public sealed class MadeUpDataTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(1_203)]
    public void Made_up_data_has_nothing_wrong_with_it(int size)
    {
        Assert.Empty(DataCompiler.Compile(Files(new SyntheticDataset(size, members: true))).Diagnostics);
    }

    [Fact]
    public void The_yaml_holds_as_many_records_as_asked_for_beside_sources_and_topics()
    {
        var made = new SyntheticDataset(1_203, members: false);

        var dataset = DataCompiler.Compile(Files(made)).Dataset;

        // 1,203 sentences in sources of 500 make three; two topics are always there.
        Assert.Equal(1_203 + 3 + 2, dataset.Records.Count());
        Assert.Equal(1_203, made.Records.Places.Length + made.Records.Actors.Length + made.Records.Relations.Length + made.Records.Events.Length);
    }

    [Fact]
    public void The_same_seed_gives_the_same_files_and_another_one_others()
    {
        var once = Files(new SyntheticDataset(300, members: false, seed: 7));

        Assert.Equal(once, Files(new SyntheticDataset(300, members: false, seed: 7)));
        Assert.NotEqual(once, Files(new SyntheticDataset(300, members: false, seed: 8)));
    }

    [Fact]
    public void With_and_without_named_members_only_the_schema_differs()
    {
        var without = Files(new SyntheticDataset(300, members: false));
        var with = Files(new SyntheticDataset(300, members: true));

        var different = without.Except(with).Select(f => f.Path).ToArray();
        Assert.NotEmpty(different);
        Assert.All(different, path => Assert.StartsWith("schema/", path, StringComparison.Ordinal));
    }

    private static DataFile[] Files(SyntheticDataset made)
    {
        using var folder = new TempFolder();
        made.WriteTo(folder.Root);
        return [.. Directory.EnumerateFiles(folder.Root, "*.yaml", SearchOption.AllDirectories)
            .Select(f => new DataFile(Path.GetRelativePath(folder.Root, f).Replace('\\', '/'), File.ReadAllText(f)))
            .OrderBy(f => f.Path, StringComparer.Ordinal)];
    }
}
