using System.Security.Cryptography;
using System.Text;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Snapshots;

/// <summary>The content hash of a snapshot, worked out from its records: equal to what the compiler works out from the data files they come from.</summary>
internal static class SnapshotHash
{
    /// <summary>The SHA-256 of the canonical text, as 64 lower-case hexadecimal digits.</summary>
    /// <remarks>The text is that of <see cref="AfTjData.Compiler.Link.CanonicalText"/>.</remarks>
    public static string Of(DatasetSnapshot dataset)
    {
        var canonical = new CanonicalContent(new SchemaLookup(dataset.Schema));
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var kind in dataset.Kinds)
        {
            var name = kind.Definition.Name;
            foreach (var record in kind.Records)
                sha.AppendData(Encoding.UTF8.GetBytes(CanonicalContent.Of(name, record["id"]!.GetValue<string>(), canonical.FieldsOf(name, record))));
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
