using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Records;

/// <summary>The records that point at a record, under one of the names that the schema gives such lists.</summary>
/// <param name="Name">The name of the list, kebab-case.</param>
/// <param name="Records">What it holds.</param>
internal sealed record Backlinks(string Name, IReadOnlyList<IRecord> Records)
{
    /// <summary>The lists of a record that hold something, in the order of their names.</summary>
    /// <remarks>They are the library's own reverse lookups; the schema says which a kind has.</remarks>
    public static IReadOnlyList<Backlinks> Of(IRecord record) =>
    [
        .. ReverseLookup.Of(ShippedSchema.Value)
            .Where(l => l.Target == record.Kind)
            .Select(l => new Backlinks(l.Name, Read(record, l.Name)))
            .Where(b => b.Records.Count > 0),
    ];

    /// <summary>The records of one list.</summary>
    public static IReadOnlyList<IRecord> Read(IRecord record, string name) =>
        [.. (IEnumerable<IRecord>)record.GetType().GetProperty(CSharpName.Pascal(name))!.GetValue(record)!];
}
