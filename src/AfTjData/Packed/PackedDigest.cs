using System.Buffers.Binary;
using System.Security.Cryptography;

namespace AfTjData.Packed;

/// <summary>The SHA-256 of a packed table, worked out from its bytes as they lie in the assembly.</summary>
/// <remarks>What goes into it, and in which order, is the compiler's to say.</remarks>
internal sealed class PackedDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds rows and where each begins.</summary>
    public void Add(PackedRows rows)
    {
        Add(rows.Heap);
        Add(rows.Offsets);
    }

    /// <summary>Adds a part: its length, and its bytes.</summary>
    public void Add(ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        _hash.AppendData(length);
        _hash.AppendData(part);
    }

    /// <summary>The hash of all that was added, as 64 lower-case hexadecimal digits.</summary>
    public string Finish() => Convert.ToHexString(_hash.GetHashAndReset()).ToLowerInvariant();

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
