using System.CommandLine;
using AfTjData.Benchmarks.Cold;
using AfTjData.Benchmarks.Stages;

var root = new RootCommand("Measures AfTjData. Run it in Release: dotnet run -c Release --project tests/AfTjData.Benchmarks -- cold")
{
    ColdCommand.Create(),
    StagesCommand.Create(),
};
return root.Parse(args).Invoke();
