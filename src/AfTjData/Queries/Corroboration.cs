using AfTjData.Packed;

namespace AfTjData;

/// <summary>By how many independent sources a record is told, and who of those that tell it adds none.</summary>
/// <remarks>
/// Only evidence that tells the record counts, as <see cref="RecordEvidence"/> says. Behind a piece of evidence stands whoever its sentence has it from at the far end, else the text itself. Of these
/// <list type="bullet">
/// <item>one that several texts have it from counts once;</item>
/// <item>an unnamed source counts nothing, and neither does a text that reports or alleges and does not name whom it has it from: nothing shows that it is a voice of its own;</item>
/// <item>nor does a name for several together: a <see cref="ActorType.Collective"/>, or a <see cref="Source.Collective"/> of outlets of which none is named, unless one publisher
/// stands behind them all;</item>
/// <item>of one publisher or author, and of an outlet and its publisher, one counts;</item>
/// <item>a text counts nothing beside an outlet or actor whose word it passes on, in this record or by its <see cref="Source.Relays"/>, and of texts that pass on one outlet one counts.</item>
/// </list>
/// So the number is the most that the texts show to be independent. It says nothing about which of them is right, and accounts of an event that have a record of their own are not looked at.
/// </remarks>
/// <example><code>
/// Corroboration visit = Events.YatimovSecretVisitToAfghanistan.Corroboration();
/// Console.WriteLine(visit.Independent);    // 0
/// Console.WriteLine(visit.LeftOut[0]);     // Sources of Afghanistan International is unnamed
/// Console.WriteLine(Events.KunduzVisit202511.Corroboration().Voices[0].Caption);   // Afintl.af
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public sealed record Corroboration
{
    internal Corroboration(IRecord[] voices, string[] leftOut)
    {
        Voices = new ValueList<IRecord>(voices);
        LeftOut = new ValueList<string>(leftOut);
    }

    /// <summary>How many independent sources tell the record.</summary>
    /// <value>0 where nobody does, or only the unnamed.</value>
    public int Independent => Voices.Count;

    /// <summary>The sources and actors that count.</summary>
    /// <value>Those whom a text has it from first, then texts that speak for themselves.</value>
    public IReadOnlyList<IRecord> Voices { get; }

    /// <summary>Who else tells the record, and why each adds none.</summary>
    /// <value>A sentence each, such as that a text passes on what an outlet says.</value>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>The number, the voices and what was left out.</summary>
    /// <returns>One line for people to read; its form may change.</returns>
    public override string ToString()
    {
        var voices = Voices.Count == 0 ? "" : ": " + string.Join(", ", Voices.Select(v => v.Caption));
        var leftOut = LeftOut.Count == 0 ? "" : "; " + string.Join("; ", LeftOut);
        return FormattableString.Invariant($"{Independent} independent{voices}{leftOut}");
    }
}
