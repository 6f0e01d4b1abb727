using System.Text;
using AfTjData.Compiler.Pack;
using AfTjData.Shared;

namespace AfTjData.Benchmarks.Layouts.Columns;

/// <summary>A column for each field: the same values, with lengths and counts left out, since where a value ends is where the next begins.</summary>
internal readonly struct EventColumns(FlatEvent[] events) : IEventLayout
{
    private readonly LaidRows _ids = Texts(events, e => e.Id);
    private readonly LaidRows _titles = Texts(events, e => e.Title);
    private readonly byte[] _types = Members(events, e => e.Type);
    private readonly byte[] _modes = Members(events, e => e.Mode);
    private readonly byte[] _statuses = Members(events, e => e.Status);
    private readonly LaidRows _dates = Texts(events, e => e.When);
    private readonly LaidRows _places = Lists(events, e => e.Places);
    private readonly LaidRows _participants = Lists(events, e => e.Participants);
    private readonly LaidRows _contents = Texts(events, e => e.Content);
    private readonly LaidRows _topics = Lists(events, e => e.Topics);
    private readonly LaidRows _evidence = Lists(events, e => e.Evidence);

    /// <inheritdoc/>
    public long Bytes =>
        _ids.Bytes + _titles.Bytes + _types.Length + _modes.Length + _statuses.Length + _dates.Bytes
        + _places.Bytes + _participants.Bytes + _contents.Bytes + _topics.Bytes + _evidence.Bytes;

    /// <inheritdoc/>
    public FlatEvent Decode(int ordinal) => new(
        Text(_ids[ordinal]), Text(_titles[ordinal]), Member(_types[ordinal]), Member(_modes[ordinal]), Member(_statuses[ordinal]), Text(_dates[ordinal]),
        List(_places[ordinal]), List(_participants[ordinal]), Text(_contents[ordinal]), List(_topics[ordinal]), List(_evidence[ordinal]));

    /// <inheritdoc/>
    public int CountOfStatus(int status)
    {
        var count = 0;
        foreach (var digit in _statuses)
            count += Member(digit) == status ? 1 : 0;
        return count;
    }

    private static LaidRows Texts(FlatEvent[] events, Func<FlatEvent, string> field) => new(events.Length, (i, row) =>
    {
        var text = Encoding.UTF8.GetBytes(field(events[i]));
        row.Append(text, 0, text.Length);
    });

    private static LaidRows Lists(FlatEvent[] events, Func<FlatEvent, int[]> field) => new(events.Length, (i, row) =>
    {
        foreach (var number in field(events[i]))
            row.Number(number);
    });

    // One digit, so that the place of a record's is its ordinal.
    private static byte[] Members(FlatEvent[] events, Func<FlatEvent, int> field)
    {
        var digits = new PackedWriter();
        foreach (var e in events)
            digits.Fixed(field(e), 1);
        return digits.ToArray();
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    private static int[] List(ReadOnlySpan<byte> bytes) => new RowReader(bytes).Numbers(RowReader.CountNumbers(bytes));

    private static int Member(byte digit) => digit - PackedDigits.FixedZero;
}
