using AfTjData.Packed;

namespace AfTjData.Tests.Records;

public sealed class OneInstanceTests
{
    [Fact]
    public void Threads_that_race_for_a_record_all_get_the_same_one()
    {
        for (var round = 0; round < 50; round++)
        {
            var table = new SmallTable();
            var found = new Topic[16];
            using var start = new Barrier(found.Length);
            var threads = Enumerable.Range(0, found.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                found[i] = table["only"];
            })).ToArray();
            foreach (var thread in threads)
                thread.Start();
            foreach (var thread in threads)
                thread.Join();

            Assert.All(found, topic => Assert.Same(found[0], topic));
        }
    }

    /// <summary>A table of one topic, packed by hand: id, empty reverse lists, no optional field, title.</summary>
    private sealed class SmallTable : RecordTable<Topic>
    {
        // "D" and "only": a text of 4 bytes; "@": no reverse lists; "@": no optional field; then the title.
        private static readonly byte[] Heap = [0x44, (byte)'o', (byte)'n', (byte)'l', (byte)'y', 0x40, 0x40, 0x44, (byte)'O', (byte)'n', (byte)'l', (byte)'y'];

        internal SmallTable()
            : base("topic", Tables.TopicNumber, 1)
        {
        }

        internal override PackedRows Rows => new(1, Heap, "0<"u8, 1);

        internal override string Digest => "";

        private protected override int CandidateFor(string id) => 0;

        private protected override Topic Decode(ref PackedReader reader)
        {
            Thread.SpinWait(200);
            var id = reader.Text();
            reader.Skip();
            reader.Bits();
            return new Topic { Id = id, Title = reader.Text() };
        }
    }
}
