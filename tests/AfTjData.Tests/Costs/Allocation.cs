namespace AfTjData.Tests.Costs;

/// <summary>Counts what a thread allocates.</summary>
internal static class Allocation
{
    /// <summary>The bytes that something allocates when it runs for the second time: the first brings in code and decodes records.</summary>
    public static long Of(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
