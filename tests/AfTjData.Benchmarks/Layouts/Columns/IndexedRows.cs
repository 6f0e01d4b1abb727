namespace AfTjData.Benchmarks.Layouts.Columns;

/// <summary>Rows, and beside them for each status the events that have it: what the schema asks for where it marks a field as indexed.</summary>
internal readonly struct IndexedRows(FlatEvent[] events) : IEventLayout
{
    private readonly EventRows _rows = new(events);

    // Each as the step from the one before; how many is the first number.
    private readonly LaidRows _index = new(events.Max(e => e.Status) + 1, (status, row) =>
    {
        var ordinals = events.Index().Where(e => e.Item.Status == status).Select(e => e.Index).ToArray();
        row.Number(ordinals.Length);
        foreach (var (i, ordinal) in ordinals.Index())
            row.Number(i == 0 ? ordinal : ordinal - ordinals[i - 1]);
    });

    /// <inheritdoc/>
    public long Bytes => _rows.Bytes + _index.Bytes;

    /// <inheritdoc/>
    public FlatEvent Decode(int ordinal) => _rows.Decode(ordinal);

    /// <inheritdoc/>
    public int CountOfStatus(int status)
    {
        // Somebody who only counts would read the first number. Who asks for the records reads on.
        var row = new RowReader(_index[status]);
        return row.Numbers(row.Number()).Length;
    }
}
