using AfTjData.Compiler.Bind.Records;
using AfTjData.Shared;

namespace AfTjData.Compiler.Pack;

/// <summary>A spelling by which a record is found.</summary>
/// <param name="Hash">The hash of the folded spelling.</param>
/// <param name="Grade">How good a name it is for the record: 1 is best.</param>
/// <param name="At">Where it begins in the record's <see cref="RowTemplate"/>.</param>
internal readonly record struct RowSpelling(ulong Hash, int Grade, int At)
{
    /// <summary>The spellings among the names of a record, in the order of the names: of those that fold to the same, the one of the best grade.</summary>
    /// <param name="names">The names.</param>
    /// <param name="places">Where the text of each begins.</param>
    public static RowSpelling[] Of(IReadOnlyList<BoundValue> names, IReadOnlyList<int> places)
    {
        var best = new Dictionary<string, RowSpelling>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is not BoundStruct name || name["text"] is not BoundText text || name["type"] is not BoundMember type)
                continue;
            var (key, grade) = (NameFolding.Key(text.Value), type.Member.Number);
            if (key.Length > 0 && (!best.TryGetValue(key, out var known) || grade < known.Grade))
                best[key] = new RowSpelling(PackedHash.Of(key), grade, places[i]);
        }

        return [.. best.Values.OrderBy(s => s.At)];
    }
}
