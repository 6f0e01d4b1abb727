using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Parse;
using AfTjData.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace AfTjData.Generators.Tests;

/// <summary>What an edit leaves as it was: files as they were parsed, records as they were bound, outputs as they were emitted.</summary>
public sealed class RecordCachingTests
{
    private static readonly Pipeline First = Pipeline.Start(MiniatureData.Files);

    [Fact]
    public void Of_one_edited_file_only_that_file_is_parsed_and_bound_again()
    {
        var edited = First.Edit("specimens/full.yaml", Rename);

        Assert.Equal(["specimens/full.yaml"], Anew<ParsedFile>(edited, Steps.Parse, f => f.Path));
        Assert.Equal(["specimens/full.yaml"], Anew<BoundFile>(edited, Steps.Bind, f => f.File.Path));
    }

    [Fact]
    public void The_records_of_other_files_are_the_same_objects_so_that_what_was_worked_out_from_them_is_kept()
    {
        var before = Records(First);
        var after = Records(First.Edit("specimens/full.yaml", Rename));

        Assert.All(before.Where(r => r.Path != "specimens/full.yaml"), r => Assert.Contains(after, a => ReferenceEquals(a, r)));
        Assert.All(before.Where(r => r.Path == "specimens/full.yaml"), r => Assert.DoesNotContain(after, a => ReferenceEquals(a, r)));
    }

    [Fact]
    public void What_is_kept_of_records_changes_nothing_after_an_edit_of_another_file()
    {
        // In turn: a text, a record in front of all others (their places change), a reference, a record taken away, and one that others still name.
        var files = new Dictionary<string, string>(MiniatureData.Files, StringComparer.Ordinal);
        var pipeline = First;
        Edit("specimens/full.yaml", Rename);
        Edit("actors.yaml", t => "a-first:\n  label: The first\n  evidence:\n    - { at: ledger#1.1, hedge: asserted }\n" + t);
        Edit("shelves.yaml", t => t.Replace("holds: [specimen/cup, actor/keeper]", "holds: [specimen/cup, actor/2nd-keeper]", StringComparison.Ordinal));
        Edit("actors.yaml", t => t[t.IndexOf("class:", StringComparison.Ordinal)..]);
        Edit("specimens/full.yaml", t => t.Replace("cup:\n", "mug:\n", StringComparison.Ordinal));
        Assert.Contains("shelves.yaml", pipeline.Reports, StringComparison.Ordinal);

        void Edit(string path, Func<string, string> edit)
        {
            files[path] = edit(files[path]);
            pipeline = pipeline.Edit(path, edit);
            var fresh = Pipeline.Start(files);
            Assert.Equal(fresh.Sources, pipeline.Sources);
            Expect.Text(fresh.Reports, pipeline.Reports);
        }
    }

    [Fact]
    public void A_mistake_in_one_file_is_told_after_each_edit_of_another()
    {
        var wrong = First.Edit("actors.yaml", t => t.Replace("hedge: reported, via", "hedge: reported, for: [lable], via", StringComparison.Ordinal));
        var later = wrong.Edit("specimens/full.yaml", Rename);

        Assert.Contains("AFTJ0054", wrong.Reports, StringComparison.Ordinal);
        Expect.Text(wrong.Reports, later.Reports);
    }

    [Fact]
    public void A_file_that_is_no_part_of_the_data_emits_nothing_again()
    {
        var remark = Pipeline.Start(MiniatureData.Files.Append(new("reviews/2025.yaml", "a: 1\n"))).Edit("reviews/2025.yaml", _ => "a: 2\n");

        Expect.Text("", RunReasons.Changes(remark));
        Assert.True(RunReasons.OutputsAreCached(remark));
    }

    [Fact]
    public void A_comment_in_any_file_of_records_changes_no_output()
    {
        foreach (var path in new[] { "actors.yaml", "shelves.yaml", "sources.yaml", "sources.lock.yaml", "dataset.yaml" })
        {
            // In front of everything, so that every place in the file moves.
            var edited = First.Edit(path, t => "# A remark.\n" + t);
            Assert.DoesNotContain("EmitTables", RunReasons.Changes(edited), StringComparison.Ordinal);
            Assert.True(RunReasons.OutputsAreCached(edited), path);
        }
    }

    private static string Rename(string text) => text.Replace("title: The cup", "title: The mug", StringComparison.Ordinal);

    private static BoundRecord[] Records(Pipeline pipeline) =>
        [.. Outputs(pipeline, Steps.Bind).SelectMany(o => ((BoundFile)o.Value).Records)];

    private static string[] Anew<T>(Pipeline pipeline, string step, Func<T, string> name) =>
        [.. Outputs(pipeline, step).Where(o => o.Reason != IncrementalStepRunReason.Cached).Select(o => name((T)o.Value))];

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(Pipeline pipeline, string step) =>
        pipeline.Result.TrackedSteps[step].SelectMany(s => s.Outputs);
}
