using System.Text.RegularExpressions;
using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>A slip in the real data is one error line of the real build, whichever framework is built.</summary>
public sealed class TypoBuildTests(RepositoryCopy repository) : IClassFixture<RepositoryCopy>
{
    [Fact]
    public void The_data_as_it_is_builds_without_an_error() => Assert.EndsWith("succeeded", repository.Unspoilt, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void In_a_record(string? framework) => AssertOne("data/events/2025.yaml", "hedge: |asserted|", "assreted", "AFTJ0021", framework);

    [Fact]
    public void In_the_id_of_a_record_that_many_refer_to() => AssertOne("data/actors/people.yaml", "|emomali-rahmon|:\n", "emomali-rahmno", "AFTJ0038", null);

    [Theory]
    [InlineData(null)]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void In_the_type_of_a_field_of_a_kind(string? framework) => AssertOne("data/schema/event.yaml", "title: { type: |line|", "lnie", "AFTJ0013", framework);

    [Theory]
    [InlineData(null)]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void In_the_key_of_an_attribute_of_a_kind(string? framework) => AssertOne("data/schema/actor.yaml", "names: { |type|", "tpye", "AFTJ0011", framework);

    [Theory]
    [InlineData(null)]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void In_an_enum(string? framework) => AssertOne("data/schema/enums/hedge.yaml", "reported: { |number|", "nubmer", "AFTJ0011", framework);

    [Theory]
    [InlineData(null)]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void In_a_struct(string? framework) => AssertOne("data/schema/structs/evidence.yaml", "at: { type: |locator|", "lcoator", "AFTJ0013", framework);

    [Fact]
    public void In_the_name_of_a_kind() => AssertOne("data/schema/source.yaml", "kind: |source|", "soucre", "AFTJ0013", null);

    [Fact]
    public void In_the_syntax_of_a_struct() => AssertOne("data/schema/structs/evidence.yaml", "struct: evidence||", ":", "AFTJ0001", null);

    [Fact]
    public void In_the_header_from_which_the_version_comes() => AssertOne("data/dataset.yaml", "|version|: ", "vresion", "AFTJ0011", null);

    [Fact]
    public void In_the_version() => AssertOne("data/dataset.yaml", "version: |1|", "|l", "AFTJ0036", null);

    [Fact]
    public void In_the_lock() => AssertOne("data/sources.lock.yaml", "  |bytes|: ", "byets", "AFTJ0011", null);

    [Theory]
    [InlineData(null)]
    [InlineData("net8.0")]
    public void A_warning_is_told_once_and_does_not_stop_the_build(string? framework)
    {
        const string Path = "data/places/countries.yaml";
        var changed = RepositoryCopy.Read(Path).TrimEnd('\n') + """

            nowhere-in-particular:
              label: Nowhere in particular
              type: city
              names:
                - { text: Nowhere in particular, type: primary }
              evidence:
                - { at: southasiandesk-2025-11-16#1.1, hedge: asserted }

            """.ReplaceLineEndings("\n");
        var line = changed[..changed.IndexOf("nowhere-in-particular:", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var built = repository.BuildWith(Path, changed, framework).Split('\n');

        var added = built.Except(repository.Unspoilt.Split('\n')).ToArray();
        Assert.StartsWith($"{Path}({line},1): warning AFTJ0901: ", Assert.Single(added), StringComparison.Ordinal);
        Assert.Equal("succeeded", built[^1]);
    }

    private void AssertOne(string path, string context, string wrong, string id, string? framework)
    {
        var slip = Slip.In(path, RepositoryCopy.Read(path), context, wrong);
        var built = repository.BuildWith(path, slip.Text, framework);
        // The build goes by `place: error id: message [project::framework]`; warnings of the data as it is do not count.
        var added = string.Join('\n', built.Split('\n').Except(repository.Unspoilt.Split('\n')));
        Assert.Matches($@"^{Regex.Escape(slip.Place)}: error {id}: [^\n]+\nfailed$", added);
    }
}
