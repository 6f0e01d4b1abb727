using System.Text;

namespace AfTjData.Benchmarks.Layouts.Ids;

/// <summary>No index at all: rows lie in the order of ids, and half of them fall away with each comparison.</summary>
internal readonly struct SortedSearch(IdRows rows) : IIdFinder
{
    private const int LongestId = 256;

    /// <inheritdoc/>
    public int Find(string id)
    {
        if (id.Length > LongestId)
            return -1;
        // Ids are ASCII, whose bytes are in the order of its characters.
        Span<byte> wanted = stackalloc byte[id.Length];
        Encoding.UTF8.GetBytes(id, wanted);
        int low = 0, high = rows.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = rows.IdOf(middle).SequenceCompareTo(wanted);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
