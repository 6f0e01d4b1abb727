using AfTjData.Benchmarks.Stages;
using AfTjData.Benchmarks.Synthetic;
using AfTjData.Compiler;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Layouts;

/// <summary>A record as far as most layouts are concerned: its id, and every text in it.</summary>
internal sealed record LayoutRecord(string Id, string[] Texts)
{
    /// <summary>The texts of some records, one after another.</summary>
    public static string[] TextsOf(IEnumerable<LayoutRecord> records) => [.. records.SelectMany(r => r.Texts)];
}

/// <summary>Records to lay out, kind by kind.</summary>
/// <param name="Name">What tables call the data.</param>
/// <param name="Tables">For each kind its records, in the ordinal order of ids.</param>
internal sealed record LayoutData(string Name, LayoutRecord[][] Tables)
{
    /// <summary>The kind with the most records.</summary>
    public LayoutRecord[] Largest => Tables.MaxBy(t => t.Length)!;

    /// <summary>What ships.</summary>
    public static LayoutData Shipped() => new(
        "shipped data",
        [.. DataCompiler.Compile(DataFolderFiles.Read(Repository.Path("data"))).Dataset.Tables
            .Select(t => t.Records.Select(r => new LayoutRecord(r.Id, [.. TextsOf(r.Body)])).ToArray())
            .Where(t => t.Length > 0)]);

    /// <summary>Made-up records.</summary>
    public static LayoutData Of(SyntheticRecords records) => new(
        NameOf(records),
        [
            [.. records.Places.Select(r => new LayoutRecord(r.Id, [r.Label, .. r.Names.Select(n => n.Text)]))],
            [.. records.Actors.Select(r => new LayoutRecord(r.Id, [r.Label, .. r.Names.Select(n => n.Text), r.Description]))],
            [.. records.Relations.Select(r => new LayoutRecord(r.Id, [r.Label]))],
            [.. records.Events.Select(r => new LayoutRecord(r.Id, [r.Title, r.Content]))],
            [.. records.Sources.Select(r => new LayoutRecord(r.Id, [r.Title, r.File]))],
        ]);

    /// <summary>What tables call made-up records.</summary>
    public static string NameOf(SyntheticRecords records) => FormattableString.Invariant($"{records.Count:N0} records");

    private static IEnumerable<string> TextsOf(BoundValue? value) => value switch
    {
        BoundText text => [text.Value],
        BoundStruct inner => inner.Fields.SelectMany(TextsOf),
        BoundList list => list.Items.SelectMany(TextsOf),
        _ => [],
    };
}
