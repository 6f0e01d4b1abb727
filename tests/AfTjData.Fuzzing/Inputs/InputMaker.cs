using AfTjData.Fuzzing.Mutators;

namespace AfTjData.Fuzzing.Inputs;

/// <summary>Makes the inputs of a run; each is a function of seed and number alone.</summary>
/// <param name="seed">The seed of the run.</param>
/// <param name="miniature">The invented base.</param>
/// <param name="real">The base of real data.</param>
public sealed class InputMaker(int seed, BaseDataset miniature, BaseDataset real)
{
    private const int RealOnceIn = 8;
    private const int GrammarOnceIn = 10;
    private const int MostMutations = 5;

    /// <summary>The names of all mutators.</summary>
    public static IReadOnlyList<string> Names { get; } = [Grammar.Mutator.Name, .. Mutator.All.Select(m => m.Name)];

    /// <summary>One input.</summary>
    public FuzzInput Make(long number)
    {
        var dice = Dice.For(seed, number);
        var applied = new List<string>();
        var isGrammar = dice.Once(GrammarOnceIn);
        var draft = new Draft(!isGrammar && dice.Once(RealOnceIn) ? real : miniature, dice);
        if (isGrammar)
            Apply(Grammar.Mutator);
        // Half of the made-up folders stay as they are; most of the others have one thing changed.
        if (!isGrammar || dice.Once(3))
        {
            var count = dice.Once(2) ? 1 : dice.Between(2, MostMutations);
            for (var i = 0; i < count; i++)
                Apply(dice.Of(Mutator.All));
        }

        return new FuzzInput(number, draft.Base, applied, new SortedDictionary<string, string?>(draft.Changes.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal));

        void Apply(Mutator mutator)
        {
            applied.Add(mutator.Name);
            mutator.Apply(draft);
        }
    }
}
