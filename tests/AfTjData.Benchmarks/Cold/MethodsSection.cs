using AfTjData.Benchmarks.Contenders;
using AfTjData.Benchmarks.Report;

namespace AfTjData.Benchmarks.Cold;

/// <summary>Counts the methods that the first lookup makes the runtime compile: what cold start is spent on once nothing is read.</summary>
internal sealed class MethodsSection(Workshop workshop) : IReportSection
{
    private const string Namespace = "AfTjData.";

    public string Title => "Methods compiled in the first lookup";

    public string Command => "methods";

    public void Run(ReportOptions options, TextWriter output)
    {
        using var folder = new WorkFolder();
        var programs = new ColdPrograms(workshop, folder, new ColdSettings { Contenders = ["library"] }, 1);
        var empty = List(programs.Empty());
        output.WriteLine($"Compiled by the just-in-time compiler over the {empty.Count} of an empty program. A generic over classes is shared between them and has no type of the library in its name.");
        output.WriteLine();
        output.WriteLine("| data | of the library | generics over its types | of the framework | all |");
        output.WriteLine("|---|---|---|---|---|");
        string? listed = null;
        string[] list = [];
        foreach (var program in Programs(programs, options))
        {
            var methods = List(program).Except(empty).ToArray();
            var library = methods.Where(m => m.StartsWith(Namespace, StringComparison.Ordinal)).ToArray();
            var generics = methods.Except(library).Where(m => DeclaringType(m).Contains(Namespace, StringComparison.Ordinal)).ToArray();
            output.WriteLine($"| {program.Data.Name} | {library.Length} | {generics.Length} | {methods.Length - library.Length - generics.Length} | {methods.Length} |");
            // Much the same for all data, so that one list will do.
            if (listed is null)
                (listed, list) = (program.Data.Name, [.. methods.Where(m => library.Contains(m) || generics.Contains(m))]);
        }

        output.WriteLine();
        output.WriteLine(list.Length == 0 ? $"None of the library or over its types for the {listed}." : $"Of the library or over its types, in the order in which they were compiled for the {listed}:");
        output.WriteLine();
        foreach (var method in list)
            output.WriteLine($"- `{method}`");

        IReadOnlyList<string> List(ColdProgram program) => JitMethods.Of(program.Executable!, folder.Path("listing.txt"));
    }

    private IEnumerable<ColdProgram> Programs(ColdPrograms programs, ReportOptions options) =>
        (options.Smoke ? [] : programs.OfLibrary(ContenderData.Shipped))
            .Concat(options.SizesOr(10_000).SelectMany(size => programs.OfLibrary(workshop.Data(size, members: false))));

    /// <summary>The part before the method's name, which holds a generic type's arguments.</summary>
    private static string DeclaringType(string method) => method[..Math.Max(0, method.IndexOf('('))];
}
