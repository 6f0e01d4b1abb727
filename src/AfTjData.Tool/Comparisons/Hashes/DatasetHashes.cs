using System.Security.Cryptography;
using System.Text;
using AfTjData.Curation;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Comparisons.Hashes;

/// <summary>Works out, for a dataset of which the content is known, the hashes that a release list would have.</summary>
internal static class DatasetHashes
{
    // As many as the lists have.
    private const int Digits = 16;

    /// <summary>The dataset with the hashes of its records; as it is, if it has them.</summary>
    /// <exception cref="CurationException">Its schema is not known, so that its hashes cannot be worked out.</exception>
    public static ComparedDataset AddTo(ComparedDataset dataset)
    {
        if (dataset.IsHashed)
            return dataset;
        var canonical = new CanonicalContent(new SchemaLookup(dataset.ReadBy));
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var hashed = dataset with
        {
            Kinds = [.. dataset.Kinds.OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => k with
            {
                Records = [.. k.Records.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => AddTo(k.Name, r, canonical, whole))],
            })],
        };

        // Read by a schema that is not its own, a dataset has other hashes than its release list; its own hash shows whether that is so.
        if (dataset.Outline is null && Convert.ToHexStringLower(whole.GetHashAndReset()) != dataset.Identity.ContentHash)
        {
            throw new CurationException(
                $"{dataset.Identity.Name} has not the hash that it names when it is read by this program's schema: it was made by another, or edited. It cannot be compared with a release list; compare it with an export, a package or a data folder.");
        }

        return hashed;
    }

    private static ComparedRecord AddTo(string kind, ComparedRecord record, CanonicalContent canonical, IncrementalHash whole)
    {
        var fields = canonical.FieldsOf(kind, record.Content!);
        var bytes = Encoding.UTF8.GetBytes(CanonicalContent.Of(kind, record.Id, fields));
        whole.AppendData(bytes);
        return record with
        {
            Hashes = new RecordHashes(
                Short(SHA256.HashData(bytes)),
                fields.ToDictionary(f => f.Key, f => Short(SHA256.HashData(Encoding.UTF8.GetBytes(f.Value))), StringComparer.Ordinal)),
        };
    }

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..Digits];
}
