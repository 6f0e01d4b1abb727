using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Determinism;

/// <summary>The content hash tells whether two datasets say the same, and nothing else.</summary>
public class ContentHashTests
{
    private static readonly string Expected = Hash();
    private static readonly Schema TeaSchema = Mini.Compile().Compilation.Dataset.Schema;

    [Fact]
    public void It_is_a_SHA_256_in_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{64}$", Expected);

    [Fact]
    public void It_stands_in_the_emitted_dataset() => Assert.Contains(
        $"public static string ContentHash => \"{Expected}\";",
        DataCompiler.Emit(Mini.Compile().Compilation.Dataset).Single(f => f.Name == "Dataset.g.cs").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("a comment", "title: Tea is poured", "title: Tea is poured # at last")]
    [InlineData("other quotes", "title: Tea is poured", "title: 'Tea is poured'")]
    [InlineData("another style", "title: Tea is poured", "title: >-\n    Tea is\n    poured")]
    [InlineData("the order of fields", "  title: Tea is poured\n  type: pour", "  type: pour\n  title: Tea is poured")]
    [InlineData("a default written out", "type: pour", "type: pour\n  status: occurred\n  aggregate: false")]
    [InlineData("an empty list", "type: pour", "type: pour\n  places: []")]
    public void It_does_not_change_with(string what, string old, string @new) => Assert.True(Expected == Hash(Mini.Edit("events.yaml", old, @new)), what);

    [Theory]
    [InlineData("a word", "title: Tea is poured", "title: Tea is spilt")]
    [InlineData("a capital", "title: Tea is poured", "title: Tea is Poured")]
    [InlineData("a day", "when: 2001-02-02", "when: 2001-02-02~")]
    [InlineData("a hedge", "hedge: alleged", "hedge: asserted")]
    [InlineData("a sentence", "\"tea-notes#2.1\"", "\"tea-notes#1.2\"")]
    [InlineData("the order of a list", "    - { actor: kettle, role: actor }\n    - { actor: teapot, role: recipient }", "    - { actor: teapot, role: recipient }\n    - { actor: kettle, role: actor }")]
    [InlineData("an id", "pouring:", "tea-pouring:")]
    [InlineData("a field more", "type: pour", "type: pour\n  count: 0")]
    [InlineData("a value that is no default", "type: pour", "type: pour\n  aggregate: true")]
    public void It_changes_with(string what, string old, string @new) => Assert.False(Expected == Hash(Mini.Edit("events.yaml", old, @new)), what);

    [Fact]
    public void It_does_not_change_when_a_record_moves_to_another_file()
    {
        var (first, second) = Split(Mini.Files["events.yaml"], "pouring:");
        Assert.Equal(Expected, Hash(("events.yaml", first), ("events/late.yaml", second)));
    }

    [Fact]
    public void It_does_not_change_with_what_is_said_of_the_dataset() =>
        Assert.Equal(Expected, Hash(Mini.Edit("dataset.yaml", "version: 1.2.3", "version: 2.0.0"), Mini.Edit("schema/event.yaml", "summary: When.", "summary: At what time.")));

    [Fact]
    public void Text_that_looks_like_the_structure_around_it_is_not_mistaken_for_it() => Assert.NotEqual(
        Hash(Mini.Edit("events.yaml", "type: pour", "type: pour\n  content: \"a\\\"\\n  count: \\\"1\"")),
        Hash(Mini.Edit("events.yaml", "type: pour", "type: pour\n  content: a\n  count: 1")));

    [Fact]
    public void Records_that_are_linked_again_say_the_same_while_their_references_lead_to_the_same_kind()
    {
        var events = Bound(Mini.Edit("events.yaml", "type: boil", "type: boil\n  about: [kitchen]"));
        var place = Linked(events, ("places.yaml", Mini.Files["places.yaml"]));
        Assert.Equal(place, Linked(events, ("places.yaml", Mini.Files["places.yaml"])));

        // An actor of that id instead of the place: what is known of the record does not hold for it.
        var actor = ("actors.yaml", Mini.Files["actors.yaml"].Replace("kettle:", "kitchen:", StringComparison.Ordinal));
        Assert.NotEqual(place, Linked(events, actor));
        Assert.Equal(Linked(Bound(Mini.Edit("events.yaml", "type: boil", "type: boil\n  about: [kitchen]")), actor), Linked(events, actor));
        Assert.Equal(place, Linked(events, ("places.yaml", Mini.Files["places.yaml"])));
    }

    private static BoundFile Bound((string Path, string Yaml) file) => RecordBinder.Bind(YamlReader.Read(new DataFile(file.Path, file.Yaml)), TeaSchema);

    // The other file is bound anew each time, so that its records remember nothing.
    private static string Linked(BoundFile events, (string, string) other) =>
        CanonicalText.Hash(Linker.Link(TeaSchema, [events, Bound(other)], DatasetHeader.Missing, SourceLocks.None, RedirectFile.None, ReleaseHistory.None));

    private static (string, string) Split(string text, string at) =>
        (text[..text.IndexOf(at, StringComparison.Ordinal)], text[text.IndexOf(at, StringComparison.Ordinal)..]);

    private static string Hash(params (string, string)[] files) => CanonicalText.Hash(Mini.Compile(files).Compilation.Dataset);
}
