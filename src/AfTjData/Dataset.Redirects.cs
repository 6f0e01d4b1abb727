namespace AfTjData;

public static partial class Dataset
{
    private static IReadOnlyList<Redirect>? RedirectList;

    /// <summary>Every id that an earlier release had and this one has not, with what became of it, by kind and id.</summary>
    /// <remarks>Lookups by id follow these by themselves; the list is for who keeps ids in a store of their own and wants to bring them up to date.</remarks>
    /// <example><code>
    /// string stored = "kunduz-visit-2025-11";
    /// string today = Dataset.Redirects.FirstOrDefault(r => r.Kind == "event" &amp;&amp; r.Id == stored)?.Successor ?? stored;   // kunduz-visit-2025-11
    /// </code></example>
    // Two threads may make the list at once; the lists are equal.
    public static IReadOnlyList<Redirect> Redirects => RedirectList ??= Array.AsReadOnly<Redirect>([.. AllTables.SelectMany(t => t.Redirects)]);
}
