using AfTjData.Packed;

namespace AfTjData;

// What a table knows of ids that were given up. It is asked only for an id that no record has.
public abstract partial class RecordTable
{
    /// <summary>What became of an id that an earlier release had.</summary>
    /// <param name="id">The id, exactly.</param>
    /// <returns>What became of it; null for the id of a record, and for one that no release ever had.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <example><code>bool moved = Events.All.RedirectOf("kunduz-visit-2025-11") is not null;   // false: the record still has this id</code></example>
    public Redirect? RedirectOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryFindRedirect(id, out var reader) ? ReadRedirect(id, ref reader) : null;
    }

    /// <summary>The ids that were given up, with what became of each, in the order of ids. Tables without any leave this as it is.</summary>
    internal virtual PackedRows RedirectRows => default;

    /// <summary>The redirects of the table, in the order of ids.</summary>
    internal IEnumerable<Redirect> Redirects
    {
        get
        {
            for (var i = 0; i < RedirectRows.Count; i++)
                yield return RedirectAt(i);
        }
    }

    /// <summary>The place of the one record that is meant by an id which was given up; -1 if there is none, or not just one.</summary>
    internal int SuccessorOf(string id)
    {
        if (!TryFindRedirect(id, out var reader) || reader.Number() == 0)
            return -1;
        // It is the only one of the list.
        reader.Number();
        return reader.Number();
    }

    /// <summary>The only row of redirects that can have an id, or -1.</summary>
    private protected virtual int RedirectFor(string id) => -1;

    /// <summary>What to throw for an id that leads to no record: it says what became of one that was given up.</summary>
    private protected KeyNotFoundException Missing(string id)
    {
        var missing = $"The dataset has no {Kind} with the id \"{id}\"";
        return new(RedirectOf(id) is not { } redirect ? $"{missing}."
            : redirect.Successors.Count == 0 ? $"{missing}: it was {Change(redirect)}, and nothing stands in its place. {redirect.Reason}"
            : $"{missing}: it was {Change(redirect)}; in its place look at {string.Join(", ", redirect.Successors.Select(s => $"\"{s}\""))}. {redirect.Reason}");
    }

    private static string Change(Redirect redirect) => redirect.Type switch
    {
        RedirectType.Split => $"split in {redirect.Since}",
        RedirectType.Withdrawn => $"withdrawn in {redirect.Since}",
        // Only where what it became was given up in turn is there no record.
        RedirectType.Merged => $"merged in {redirect.Since}, and the other {(redirect.Successors.Count == 0 ? "withdrawn" : "split")} since",
        _ => $"renamed in {redirect.Since}, and {(redirect.Successors.Count == 0 ? "withdrawn" : "split")} since",
    };

    private bool TryFindRedirect(string id, out PackedReader reader)
    {
        reader = default;
        var row = RedirectFor(id);
        if (row < 0)
            return false;
        var rows = RedirectRows;
        if (row >= rows.Count)
            throw NoSuchRecord();
        reader = rows.Read(row);
        return PackedText.AreKey(reader.TextBytes(), id);
    }

    private Redirect RedirectAt(int row)
    {
        var reader = RedirectRows.Read(row);
        return ReadRedirect(reader.Text(), ref reader);
    }

    private Redirect ReadRedirect(string id, ref PackedReader reader)
    {
        var isOne = reader.Number() != 0;
        var successors = new string[reader.Count()];
        for (var i = 0; i < successors.Length; i++)
            successors[i] = IdAt(reader.Number());
        return new Redirect
        {
            Kind = Kind,
            Id = id,
            Successors = new ValueList<string>(successors),
            Successor = isOne && successors.Length == 1 ? successors[0] : null,
            Type = (RedirectType)reader.Number(),
            Since = reader.Text(),
            Reason = reader.Text(),
        };
    }
}
