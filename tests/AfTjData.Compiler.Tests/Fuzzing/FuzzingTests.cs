using AfTjData.Fuzzing.Inputs;
using AfTjData.Fuzzing.Running;
using AfTjData.Tests.Support;

namespace AfTjData.Compiler.Tests.Fuzzing;

/// <summary>A few thousand inputs of the long run that <c>dotnet run -c Release --project tests/AfTjData.Fuzzing</c> makes, always the same.</summary>
public class FuzzingTests
{
    private static readonly Lazy<(BaseDataset Miniature, BaseDataset Real)> Bases = new(() => (BaseDataset.Miniature(), BaseDataset.Real()));

    [NodeFact("yaml")]
    public void Damaged_and_made_up_data_is_refused_at_a_place_or_reads_back_as_the_second_reader_reads_it()
    {
        using var folder = new TempFolder();
        var settings = new RunSettings(Seed: 1, From: 0, Inputs: 2500, Minutes: null, Threads: 1, folder.Root, new JudgeSettings(CompileOnceIn: 100));
        var figures = new FuzzRun(settings, Bases.Value.Miniature, Bases.Value.Real, TextWriter.Null).Run();
        Assert.True(figures.Failed == 0, string.Join("\n\n", Directory.EnumerateFiles(folder.Root, "failure.txt", SearchOption.AllDirectories).Select(File.ReadAllText)));
        Assert.Equal(2500, figures.Inputs);
        // A run in which next to nothing is valid, or nothing is wrong, would look at half of the compiler.
        Assert.InRange(figures.Valid, 400, 1500);
        Assert.InRange(figures.ReadBack, 200, figures.Valid);
        Assert.NotEqual(0, figures.Compiled);
    }

    [Fact]
    public void An_input_is_made_again_by_seed_and_number()
    {
        var maker = new InputMaker(7, Bases.Value.Miniature, Bases.Value.Real);
        var again = new InputMaker(7, Bases.Value.Miniature, Bases.Value.Real);
        Assert.All(Enumerable.Range(0, 50).Reverse(), n => Assert.Equal(Show(maker.Make(n)), Show(again.Make(n))));
        Assert.NotEqual(Show(maker.Make(1)), Show(maker.Make(2)));
        Assert.NotEqual(Show(maker.Make(1)), Show(new InputMaker(8, Bases.Value.Miniature, Bases.Value.Real).Make(1)));
    }

    [NodeFact("yaml")]
    public void Every_mutator_has_its_turn()
    {
        var maker = new InputMaker(1, Bases.Value.Miniature, Bases.Value.Real);
        var inputs = Enumerable.Range(0, 3000).Select(n => maker.Make(n)).ToList();
        Assert.Equal(InputMaker.Names.Order(), inputs.SelectMany(i => i.Mutators).Distinct().Order());
    }

    private static string Show(FuzzInput input) => string.Join('\n', input.Mutators.Concat(input.Files.Select(f => f.Path + "\n" + f.Text)));
}
