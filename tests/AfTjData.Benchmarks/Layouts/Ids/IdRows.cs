using System.Text;

namespace AfTjData.Benchmarks.Layouts.Ids;

/// <summary>Rows that begin with their ids, and then have their texts: a lookup that compares ids touches memory as far apart as in a real table.</summary>
internal sealed class IdRows
{
    private readonly LaidRows _rows;

    public IdRows(LayoutRecord[] records)
    {
        Ids = [.. records.Select(r => r.Id)];
        _rows = new LaidRows(records.Length, (i, row) =>
        {
            row.Text(records[i].Id);
            foreach (var text in records[i].Texts)
                row.Text(text);
        });
    }

    /// <summary>The ids, in their ordinal order.</summary>
    public string[] Ids { get; }

    /// <summary>How many rows.</summary>
    public int Count => Ids.Length;

    /// <summary>The id that a row begins with.</summary>
    public ReadOnlySpan<byte> IdOf(int row) => new RowReader(_rows[row]).TextBytes();

    /// <summary>Whether a row begins with an id.</summary>
    public bool Is(int row, string id) => Ascii.Equals(IdOf(row), id);
}
