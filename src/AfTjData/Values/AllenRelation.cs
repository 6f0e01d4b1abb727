namespace AfTjData;

/// <summary>How one stretch of days can lie to another: James Allen's thirteen relations, of which exactly one holds of any two known stretches.</summary>
/// <remarks>
/// The values are flags, since of stretches that are not known to the day several may be possible:
/// <see cref="EdtfDate.RelationsTo(EdtfDate)"/> gives them as one set. Stretches are of whole days, so one <em>meets</em>
/// another if the other starts on the very next day. The numbers are part of the contract and never change.
/// </remarks>
/// <example>
/// <code>
/// var relations = EdtfDate.Parse("2021-08-15").RelationsTo("2021-08");   // During
/// var turned = AllenRelation.During.Converse();                          // Contains
/// </code>
/// </example>
[Flags]
public enum AllenRelation
{
    /// <summary>No relation: the empty set.</summary>
    None = 0,

    /// <summary>The first ends before the second starts, with at least one day between them.</summary>
    Before = 1,

    /// <summary>The second starts on the day after the first ends.</summary>
    Meets = 2,

    /// <summary>The first starts first, they share days, and the second ends last.</summary>
    Overlaps = 4,

    /// <summary>They start together and the first ends earlier.</summary>
    Starts = 8,

    /// <summary>The first starts later and ends earlier than the second.</summary>
    During = 16,

    /// <summary>They end together and the first starts later.</summary>
    Finishes = 32,

    /// <summary>They have the same days.</summary>
    Same = 64,

    /// <summary>They end together and the first starts earlier.</summary>
    FinishedBy = 128,

    /// <summary>The first starts earlier and ends later than the second.</summary>
    Contains = 256,

    /// <summary>They start together and the first ends later.</summary>
    StartedBy = 512,

    /// <summary>The second starts first, they share days, and the first ends last.</summary>
    OverlappedBy = 1024,

    /// <summary>The first starts on the day after the second ends.</summary>
    MetBy = 2048,

    /// <summary>The first starts after the second ends, with at least one day between them.</summary>
    After = 4096,

    /// <summary>All thirteen: nothing is known of how the two lie.</summary>
    Any = 8191,
}
