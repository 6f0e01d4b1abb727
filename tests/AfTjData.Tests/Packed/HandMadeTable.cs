using AfTjData.Packed;

namespace AfTjData.Tests.Packed;

/// <summary>A table of topics out of bytes that a test wrote, so that it can be damaged as the compiler's never are.</summary>
internal sealed class HandMadeTable(int count, byte[] heap, byte[] offsets) : RecordTable<Topic>("topic", Tables.TopicNumber, count)
{
    /// <summary>Where the table says that any id is.</summary>
    public int Candidate { get; init; }

    /// <summary>The slots of the names, each of one byte for row, distance, grade and mark.</summary>
    public byte[] NameSlots { get; init; } = [];

    internal override PackedRows Rows => new(Count, heap, offsets, 1);

    internal override string Digest => "";

    internal override PackedNames Names => new(NameSlots, 1, 1, 1);

    private protected override int CandidateFor(string id) => Candidate;

    private protected override Topic Decode(ref PackedReader reader) => new() { Id = reader.Text(), Title = reader.Text() };
}
