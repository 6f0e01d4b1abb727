namespace AfTjData.Benchmarks.Report;

/// <summary>Tells whoever waits what is going on; the tables go elsewhere.</summary>
internal static class Progress
{
    /// <summary>Writes a line to the error stream.</summary>
    public static void Say(string what) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {what}");
}
