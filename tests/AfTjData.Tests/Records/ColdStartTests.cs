using System.Collections.Concurrent;
using AfTjData.Tests.Costs;

namespace AfTjData.Tests.Records;

/// <summary>Many threads that touch everything at once in a library that nobody has touched before.</summary>
public sealed class ColdStartTests
{
    private const int Threads = 64;
    private const int Rounds = 8;

    private static readonly string[] Whole = [.. Dataset.Records.Select(AfTjDataJson.ToJson)];

    [Fact]
    public void Every_thread_gets_the_same_instances_and_whole_records()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var library = new FreshLibrary();
            var found = new object[Threads][];
            var told = new string[Threads][];
            Run(thread =>
            {
                // Half of the threads come from the other end, so that they meet in the middle as well as at the start.
                var records = library.Tables.Select(t => t.Cast<object>().ToArray()).ToArray();
                if (thread % 2 == 1)
                    Array.Reverse(records);
                told[thread] = [.. records.SelectMany(t => t).Select(library.ToJson)];
                found[thread] = [.. library.Records];
            });

            Assert.All(found, mine => Assert.True(mine.Zip(found[0], ReferenceEquals).All(same => same)));
            Assert.All(found, mine => Assert.Equal(Whole.Length, mine.Length));
            Assert.Equal(Whole, found[0].Select(library.ToJson));
            var everything = Whole.Order(StringComparer.Ordinal).ToArray();
            Assert.All(told, mine => Assert.True(mine.Order(StringComparer.Ordinal).SequenceEqual(everything)));
        }
    }

    [Fact]
    public void Lookups_by_id_and_by_name_agree_in_every_thread()
    {
        string[] ids = [.. Dataset.Records.Select(r => r.Id)];
        string[] names = [.. Actors.All.SelectMany(a => a.Names).Select(n => n.Text)];
        for (var round = 0; round < Rounds; round++)
        {
            using var library = new FreshLibrary();
            var found = new object?[Threads][];
            Run(thread =>
            {
                var mine = new List<object?>();
                foreach (var id in ids)
                    mine.AddRange(library.Tables.Select(t => FreshLibrary.Get(t, id)));
                mine.AddRange(names.Select(library.FindActor));
                found[thread] = [.. mine];
            });

            Assert.All(found, mine => Assert.True(mine.Zip(found[0], ReferenceEquals).All(same => same)));
            Assert.Equal(ids.Length, found[0].Take(ids.Length * Dataset.AllKinds.Count).OfType<object>().Distinct().Count());
        }
    }

    private static void Run(Action<int> work)
    {
        using var start = new Barrier(Threads);
        var failures = new ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                work(i);
            }
            catch (Exception e)
            {
                failures.Enqueue(e);
            }
        })).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        Assert.Empty(failures);
    }
}
