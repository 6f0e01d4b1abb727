using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Rules;

namespace AfTjData.Compiler.Link;

/// <summary>
/// What the stages that judge, pack and hash the whole dataset work out from one record alone. It is kept with the record, so that after an edit
/// the records of all other files, which the generator did not bind again, bring it along.
/// </summary>
/// <remarks>
/// Each entry is a function of the record and of nothing else: a record never changes, and another schema means other records. So it does not
/// matter who fills an entry first, or whether two do at once.
/// </remarks>
internal sealed class RecordMemo
{
    /// <summary>See <see cref="RecordValues"/>.</summary>
    public RecordValues? Values { get; set; }

    /// <summary>See <see cref="RecordFindings"/>.</summary>
    public RecordFindings? Findings { get; set; }

    /// <summary>See <see cref="RowTemplate"/>.</summary>
    public RowTemplate? Row { get; set; }

    /// <summary>See <see cref="CanonicalBytes"/>.</summary>
    public CanonicalBytes? Canonical { get; set; }
}
