using AfTjData.Compiler.Support;
using AfTjData.Shared;

namespace AfTjData.Compiler.Pack;

/// <summary>A hash table from folded spellings to where they stand in the rows of records.</summary>
/// <param name="Slots">Row number plus one or 0, distance from the end of the row, grade, and a byte of the hash; fixed widths.</param>
/// <param name="OrdinalWidth">Bytes for the row number.</param>
/// <param name="DistanceWidth">Bytes for the distance.</param>
/// <param name="GradeWidth">Bytes for the grade.</param>
public sealed record PackedNames(EquatableArray<byte> Slots, int OrdinalWidth, int DistanceWidth, int GradeWidth)
{
    /// <summary>Lays a table out.</summary>
    internal static PackedNames Lay(IReadOnlyCollection<PlacedSpelling> spellings)
    {
        // At most four fifths full; who walks along a chain compares a byte for each slot, and folds a spelling only where that agrees.
        var slots = new PlacedSpelling?[spellings.Count + spellings.Count / 4 + 1];
        // Along a chain the best grade comes first, then the order of ids.
        foreach (var spelling in spellings.OrderBy(s => s.Grade).ThenBy(s => s.Ordinal))
        {
            var slot = PackedHash.Place(spelling.Hash, 0, slots.Length);
            while (slots[slot] is not null)
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            slots[slot] = spelling;
        }

        var (ordinals, distances, grades) = (0, 0, 0);
        foreach (var spelling in spellings)
        {
            ordinals = Math.Max(ordinals, spelling.Ordinal + 1);
            distances = Math.Max(distances, spelling.Distance);
            grades = Math.Max(grades, spelling.Grade);
        }

        var (ordinalWidth, distanceWidth, gradeWidth) = (PackedDigits.WidthOf(ordinals), PackedDigits.WidthOf(distances), PackedDigits.WidthOf(grades));
        var digits = new PackedWriter();
        foreach (var slot in slots)
        {
            var spelling = slot ?? new PlacedSpelling(0, -1, 0, 0);
            digits.Fixed(spelling.Ordinal + 1, ordinalWidth);
            digits.Fixed(spelling.Distance, distanceWidth);
            digits.Fixed(spelling.Grade, gradeWidth);
            digits.Fixed((int)(spelling.Hash & PackedDigits.MarkMask), 1);
        }

        return new PackedNames(new EquatableArray<byte>(digits.ToArray()), ordinalWidth, distanceWidth, gradeWidth);
    }
}

/// <summary>A spelling of a record, and where it stands.</summary>
/// <param name="Hash">The hash of the folded spelling.</param>
/// <param name="Ordinal">The record.</param>
/// <param name="Distance">How many bytes before the end of the record's row it begins.</param>
/// <param name="Grade">How good a name it is for the record: 1 is best.</param>
internal readonly record struct PlacedSpelling(ulong Hash, int Ordinal, int Distance, int Grade);
