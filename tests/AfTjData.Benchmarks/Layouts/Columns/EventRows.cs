using AfTjData.Compiler.Pack;

namespace AfTjData.Benchmarks.Layouts.Columns;

/// <summary>A row for each event, as tables ship: its fields lie side by side.</summary>
internal readonly struct EventRows(FlatEvent[] events) : IEventLayout
{
    private readonly LaidRows _rows = new(events.Length, (i, row) =>
    {
        var e = events[i];
        row.Text(e.Id);
        row.Text(e.Title);
        row.Number(e.Type);
        row.Number(e.Mode);
        row.Number(e.Status);
        row.Text(e.When);
        WriteList(e.Places, row);
        WriteList(e.Participants, row);
        row.Text(e.Content);
        WriteList(e.Topics, row);
        WriteList(e.Evidence, row);
    });

    /// <summary>The rows.</summary>
    public LaidRows Rows => _rows;

    /// <inheritdoc/>
    public long Bytes => _rows.Bytes;

    /// <inheritdoc/>
    public FlatEvent Decode(int ordinal)
    {
        var row = new RowReader(_rows[ordinal]);
        return new FlatEvent(
            row.Text(), row.Text(), row.Number(), row.Number(), row.Number(), row.Text(),
            row.Numbers(row.Number()), row.Numbers(row.Number()), row.Text(), row.Numbers(row.Number()), row.Numbers(row.Number()));
    }

    /// <inheritdoc/>
    public int CountOfStatus(int status)
    {
        var count = 0;
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = new RowReader(_rows[i]);
            row.TextBytes();
            row.TextBytes();
            row.Number();
            row.Number();
            count += row.Number() == status ? 1 : 0;
        }

        return count;
    }

    private static void WriteList(int[] numbers, PackedWriter row)
    {
        row.Number(numbers.Length);
        foreach (var number in numbers)
            row.Number(number);
    }
}
