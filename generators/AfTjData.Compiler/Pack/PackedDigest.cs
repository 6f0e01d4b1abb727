using System.Globalization;
using System.Security.Cryptography;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Pack;

/// <summary>The SHA-256 of a packed table, by which the library tells whether its own bytes are still those that were written.</summary>
internal static class PackedDigest
{
    /// <summary>The hash as 64 lower-case hexadecimal digits: of each part its length in four bytes, the lowest first, and its bytes.</summary>
    /// <remarks>The tables of ids have no part in it: that each record and each redirect is found by its id is checked by looking each up.</remarks>
    public static string Of(PackedTable table)
    {
        using var sha = SHA256.Create();
        foreach (var part in Parts(table))
        {
            byte[] length = [(byte)part.Count, (byte)(part.Count >> 8), (byte)(part.Count >> 16), (byte)(part.Count >> 24)];
            sha.TransformBlock(length, 0, length.Length, null, 0);
            var bytes = part.ToArray();
            sha.TransformBlock(bytes, 0, bytes.Length, null, 0);
        }

        sha.TransformFinalBlock([], 0, 0);
        return string.Concat(sha.Hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<EquatableArray<byte>> Parts(PackedTable table)
    {
        yield return table.Records.Heap;
        yield return table.Records.Offsets;
        yield return table.Names?.Slots ?? default;
        yield return table.Redirects?.Rows.Heap ?? default;
        yield return table.Redirects?.Rows.Offsets ?? default;
        foreach (var index in table.Indexes)
        {
            yield return index.Rows.Heap;
            yield return index.Rows.Offsets;
        }
    }
}
