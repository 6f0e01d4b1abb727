using AfTjData.Packed;

namespace AfTjData;

public static partial class Dataset
{
    /// <summary>Checks that the data inside the assembly is byte for byte what was compiled into it.</summary>
    /// <remarks>
    /// A library that was restored from its package needs no such check: NuGet has made it. It is for files that came another way, or lay for long. Every packed table
    /// is hashed, and every id is looked up; no record is decoded, and nothing is kept. Code and constants of the assembly are not covered; a signature of the package is.
    /// </remarks>
    /// <exception cref="PackedDataException">A table is damaged; the message says which, and the remedy.</exception>
    /// <example><code>Dataset.Verify();</code></example>
    public static void Verify()
    {
        foreach (var table in AllTables)
            PackedVerification.Check(table);
    }
}
