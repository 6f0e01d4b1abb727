using AfTjData.Benchmarks.Steady;
using AfTjData.Benchmarks.Steady.Running;

// Lines of tab-separated values on the output: a program reads them, and makes the tables.
switch (args)
{
    case ["time", var log, .. var rest]:
        BenchmarkRun.Run(log, isSmoke: rest is ["--smoke"], Console.Out);
        return 0;
    case ["memory"]:
        MemoryRun.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Run me through AfTjData.Benchmarks: dotnet run -c Release --project tests/AfTjData.Benchmarks -- steady");
        return 2;
}
