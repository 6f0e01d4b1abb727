using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Snapshots;

/// <summary>The content hash of a snapshot, worked out from its records: equal to what the compiler works out from the data files they come from.</summary>
internal static class SnapshotHash
{
    /// <summary>The SHA-256 of the canonical text, as 64 lower-case hexadecimal digits.</summary>
    /// <remarks>The text is that of <see cref="AfTjData.Compiler.Link.CanonicalText"/>.</remarks>
    public static string Of(DatasetSnapshot dataset) => Of(dataset.Schema, dataset.Kinds.Select(k => (k.Definition.Name, k.Records.AsEnumerable())));

    /// <summary>The same of records as JSON.</summary>
    /// <param name="schema">The schema by which they are read.</param>
    /// <param name="kinds">The records by kind, in any order.</param>
    public static string Of(Schema schema, IEnumerable<(string Kind, IEnumerable<JsonObject> Records)> kinds)
    {
        var canonical = new CanonicalContent(new SchemaLookup(schema));
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (kind, records) in kinds.OrderBy(k => k.Kind, StringComparer.Ordinal))
        {
            foreach (var (id, record) in records.Select(r => (Id: r["id"]!.GetValue<string>(), r)).OrderBy(r => r.Id, StringComparer.Ordinal))
                sha.AppendData(Encoding.UTF8.GetBytes(CanonicalContent.Of(kind, id, canonical.FieldsOf(kind, record))));
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
