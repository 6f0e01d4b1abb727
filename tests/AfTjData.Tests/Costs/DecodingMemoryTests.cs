namespace AfTjData.Tests.Costs;

/// <summary>What decoding takes: the objects that a record consists of, and next to nothing beside them.</summary>
public sealed class DecodingMemoryTests
{
    // The table's slots count, and whatever a table allocates when it is made.
    private const double Most = 1.1;

    [Fact]
    public void Decoding_everything_allocates_little_beside_the_objects_that_it_hands_out()
    {
        using var library = new FreshLibrary();
        var decoded = new List<object>(20_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var record in library.Records)
            decoded.Add(record);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var handedOut = ObjectBytes.Of(decoded, library.RecordType.IsInstanceOfType);
        Assert.True(decoded.Count == Dataset.AllKinds.Sum(t => t.Count));
        Assert.True(allocated <= Most * handedOut, $"{allocated} bytes allocated for {handedOut} bytes of objects");
    }

    [Fact]
    public void A_decoded_record_is_no_larger_than_the_same_record_built_by_hand()
    {
        // In the copy nobody has asked a date yet what it says.
        using var library = new FreshLibrary();
        var decoded = ObjectBytes.Of(library.Records, library.RecordType.IsInstanceOfType);
        var built = ObjectBytes.Of(Dataset.Records.Select(r => AfTjDataJson.FromJson<IRecord>(AfTjDataJson.ToJson(r))), r => r is IRecord);

        Assert.True(decoded <= Most * built, $"{decoded} bytes decoded, {built} bytes built by hand");
    }
}
