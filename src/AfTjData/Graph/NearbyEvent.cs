namespace AfTjData;

/// <summary>An event that lies near another in time, and whether it surely does.</summary>
/// <param name="Event">The event.</param>
/// <param name="IsWithin">Yes if it lies within the days for every day that its date and that of the other leave open; maybe if it does for some.</param>
/// <example><code>
/// var sure = Events.KabulVisit20251115.EventsWithin(45, 0).Where(n => n.IsWithin.IsYes).Select(n => n.Event.Title);
/// </code></example>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
public readonly record struct NearbyEvent(Event Event, Ternary IsWithin)
{
    /// <summary>The answer, and id and date of the event.</summary>
    /// <returns>Such as <c>wafa-dushanbe-visit (2025-10): maybe</c>.</returns>
    public override string ToString() => Event is null ? "" : $"{Event.Id} ({Event.When}): {IsWithin}";
}
