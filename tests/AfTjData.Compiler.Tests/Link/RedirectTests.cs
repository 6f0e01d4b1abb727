using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;
using AfTjData.Compiler.Tests.Diagnostics.Cases;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Link;

/// <summary>What stands in the place of an id that was given up.</summary>
public sealed class RedirectTests
{
    [Fact]
    public void A_redirect_leads_to_the_record_that_stands_in_its_place()
    {
        var redirect = Link("""{ kind: actor, id: pot, change: renamed, to: teapot, reason: "A pot\n for  tea." }""").Single();

        Assert.Equal(("actor", "pot", RedirectType.Renamed), (redirect.Kind, redirect.Id, redirect.Type));
        Assert.Equal(["teapot"], redirect.Successors);
        Assert.Equal(["teapot"], redirect.Final);
        Assert.Equal("teapot", redirect.Successor);
        Assert.Equal("A pot for tea.", redirect.Reason);
        Assert.Equal("1.2.3", redirect.Since);
        Assert.Equal("redirects.yaml(2,24)", redirect.Location.ToString());
    }

    [Fact]
    public void A_chain_is_followed_to_its_end_and_what_was_written_is_kept()
    {
        var first = Link(
            "{ kind: actor, id: pot-1, change: renamed, to: pot-2, reason: R. }",
            "{ kind: actor, id: pot-3, change: merged, to: teapot, reason: R. }",
            "{ kind: actor, id: pot-2, change: renamed, to: pot-3, reason: R. }")[0];

        Assert.Equal(["pot-2"], first.Successors);
        Assert.Equal(["teapot"], first.Final);
        Assert.Equal("teapot", first.Successor);
    }

    [Fact]
    public void A_chain_that_ends_in_a_split_means_no_one_record_and_names_all_of_them()
    {
        var redirects = Link(
            "{ kind: actor, id: ware, change: renamed, to: things, reason: R. }",
            "{ kind: actor, id: things, change: split, to: [teapot, can, pots], reason: R. }",
            "{ kind: actor, id: can, change: renamed, to: kettle, reason: R. }",
            "{ kind: actor, id: pots, change: split, to: [kettle, teapot], reason: R. }");

        Assert.Equal(["teapot", "kettle"], redirects[0].Final);
        Assert.Null(redirects[0].Successor);
        Assert.Equal(["teapot", "kettle"], redirects[1].Final);
        Assert.Equal("kettle", redirects[2].Successor);
    }

    [Fact]
    public void A_split_means_no_one_record_even_where_one_is_left_of_it()
    {
        var split = Link(
            "{ kind: actor, id: pots, change: split, to: [teapot, can], reason: R. }",
            "{ kind: actor, id: can, change: withdrawn, reason: R. }")[0];

        Assert.Equal(["teapot"], split.Final);
        Assert.Null(split.Successor);
    }

    [Fact]
    public void What_was_renamed_to_something_that_was_split_means_no_one_record_either()
    {
        var renamed = Link(
            "{ kind: actor, id: crocks, change: renamed, to: pots, reason: R. }",
            "{ kind: actor, id: pots, change: split, to: [teapot, can], reason: R. }",
            "{ kind: actor, id: can, change: withdrawn, reason: R. }").Single(r => r.Id == "crocks");

        Assert.Equal(["teapot"], renamed.Final);
        Assert.Null(renamed.Successor);
    }

    [Fact]
    public void Kinds_have_ids_of_their_own()
    {
        var redirects = Link(
            "{ kind: actor, id: old, change: renamed, to: kettle, reason: R. }",
            "{ kind: place, id: old, change: renamed, to: kitchen, reason: R. }");

        Assert.Equal(["kettle", "kitchen"], redirects.Select(r => r.Successor));
    }

    [Fact]
    public void A_chain_as_long_as_the_file_is_followed()
    {
        const int Length = 20_000;
        var redirects = Link([.. Enumerable.Range(0, Length)
            .Select(i => $"{{ kind: actor, id: pot-{i}, change: renamed, to: {(i + 1 < Length ? $"pot-{i + 1}" : "teapot")}, reason: R. }}")]);

        Assert.Equal(Length, redirects.Count);
        Assert.All(redirects, r => Assert.Equal("teapot", r.Successor));
    }

    [Fact]
    public void Splits_of_splits_do_not_multiply()
    {
        const int Depth = 60;
        var redirects = Link([.. Enumerable.Range(0, Depth).Select(i =>
            i + 1 < Depth
                ? $"{{ kind: actor, id: pot-{i}, change: split, to: [pot-{i + 1}, {(i % 2 == 0 ? "kettle" : "teapot")}, half-{i}], reason: R. }}"
                : $"{{ kind: actor, id: pot-{i}, change: split, to: [teapot, kettle], reason: R. }}"),
            .. Enumerable.Range(0, Depth - 1).Select(i => $"{{ kind: actor, id: half-{i}, change: renamed, to: pot-{i + 1}, reason: R. }}")]);

        Assert.Equal(["kettle", "teapot"], redirects[0].Final.Order());
    }

    [Fact]
    public void An_id_keeps_the_version_in_which_a_release_first_told_of_it()
    {
        var redirects = Mini.Compile(
            ("redirects.yaml", """
                redirects:
                  - { kind: actor, id: older, change: withdrawn, reason: R. }
                  - { kind: actor, id: newer, change: withdrawn, reason: R. }
                """),
            HistoryCases.Release("0.9.0", """{ "kind": "actor", "id": "older", "change": "withdrawn", "to": [], "since": "0.9.0", "reason": "R." }"""))
            .IsClean().Compilation.Dataset.Redirects;

        Assert.Equal(["0.9.0", "1.2.3"], redirects.Select(r => r.Since));
    }

    [Fact]
    public void What_the_last_release_had_and_was_given_up_with_a_word_is_not_lost() => Mini.Compile(
        HistoryCases.Release("0.9.0",
            redirects: """{ "kind": "actor", "id": "pot", "change": "merged", "to": ["jug"], "since": "0.9.0", "reason": "R." }""",
            enums: """{ "status": { "occurred": 1, "done": 9 } }""",
            retired: """{ "status": { "over": { "number": 8, "to": "done", "reason": "R." } } }""",
            records: """{ "actor": { "jug": { "hash": "00", "fields": {} } } }"""),
        ("redirects.yaml", """
            redirects:
              - { kind: actor, id: pot, change: merged, to: jug, reason: R. }
              - { kind: actor, id: jug, change: renamed, to: teapot, reason: R. }
            """),
        Mini.Edit("schema/enums/status.yaml", "members:", "retired: { over: { number: 8, to: done, reason: R. }, done: { number: 9, to: occurred, reason: R. } }\nmembers:"))
        .IsClean();

    private static EquatableArray<LinkedRedirect> Link(params string[] redirects) =>
        Mini.Compile(("redirects.yaml", "redirects:\n" + string.Concat(redirects.Select(r => $"  - {r}\n")))).IsClean().Compilation.Dataset.Redirects;
}
