using AfTjData.Shared;

namespace AfTjData;

/// <summary>A way to take size words as numbers, under a name that can be cited.</summary>
/// <remarks>No word has a number of its own here: whoever wants one names the reading. Immutable and safe for use by several threads.</remarks>
/// <example>
/// <code>
/// var mine = SizeWordReading.Create("at least two of each", new Dictionary&lt;SizeWord, Quantity&gt;
/// {
///     [SizeWord.Dozens] = Quantity.Parse("at-least 24"),
///     [SizeWord.Hundreds] = Quantity.Parse("at-least 200"),
/// });
/// Console.WriteLine(Quantity.Parse("dozens {attack}").Read(mine)); // at-least 24 {attack}
/// </code>
/// </example>
public sealed class SizeWordReading
{
    // By number of the word, which begins with 1.
    private readonly Quantity?[] _numbers;

    private SizeWordReading(string name, Quantity?[] numbers)
    {
        Name = name;
        _numbers = numbers;
    }

    /// <summary>How ACLED (Armed Conflict Location and Event Data) codes vague numbers of dead: conservatively, one dozen for dozens, as an exact number.</summary>
    /// <value>
    /// Dozens are 12 and hundreds 100, as ACLED itself says in its answers on fatalities (first published on 27 February 2023, as of 7 May 2024), which end the
    /// list with "and so on". By that rule thousands are 1000 here, tens of thousands 10000, hundreds of thousands 100000 and millions 1000000.
    /// It names no number for few, several and scores, so they cannot be read with it. ACLED made the rule for the dead of an event; for anything else it is borrowed.
    /// </value>
    /// <example><code>var people = Quantity.Parse("hundreds {person}").Read(SizeWordReading.Acled); // 100 {person}</code></example>
    public static SizeWordReading Acled { get; } = Create("ACLED", new Dictionary<SizeWord, Quantity>
    {
        [SizeWord.Dozens] = Quantity.Exactly(12),
        [SizeWord.Hundreds] = Quantity.Exactly(100),
        [SizeWord.Thousands] = Quantity.Exactly(1_000),
        [SizeWord.TensOfThousands] = Quantity.Exactly(10_000),
        [SizeWord.HundredsOfThousands] = Quantity.Exactly(100_000),
        [SizeWord.Millions] = Quantity.Exactly(1_000_000),
    });

    /// <summary>The name of the reading.</summary>
    /// <value>Never empty.</value>
    public string Name { get; }

    /// <summary>The number that a word is taken for.</summary>
    /// <param name="word">A size word.</param>
    /// <value>A pure number, with its bound; null if the reading has none for the word.</value>
    /// <example><code>Quantity? scores = SizeWordReading.Acled[SizeWord.Scores];   // nothing: ACLED names no number for scores</code></example>
    public Quantity? this[SizeWord word] => (uint)word < (uint)_numbers.Length ? _numbers[(int)word] : null;

    /// <summary>A reading of the caller's own.</summary>
    /// <param name="name">A name for it.</param>
    /// <param name="numbers">The number for each word that it reads: a pure number, of any bound. The mapping is copied.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null, or a number is.</exception>
    /// <exception cref="ArgumentException">The name is empty, a word is none of <see cref="SizeWord"/>, or a number has a unit or is a size word itself.</exception>
    /// <example>
    /// <code>
    /// var few = SizeWordReading.Create("a few is three to five", new Dictionary&lt;SizeWord, Quantity&gt; { [SizeWord.Few] = Quantity.Parse("between 3 and 5") });
    /// </code>
    /// </example>
    public static SizeWordReading Create(string name, IReadOnlyDictionary<SizeWord, Quantity> numbers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(numbers);
        var byWord = new Quantity?[(int)SizeWord.Millions + 1];
        foreach (var (word, number) in numbers)
        {
            ArgumentNullException.ThrowIfNull(number, nameof(numbers));
            if (word < SizeWord.Few || word > SizeWord.Millions)
                throw new ArgumentException($"{(int)word} is the number of no size word.", nameof(numbers));
            if (number.Unit != Units.One || number.Bound == QuantityBound.SizeWord)
                throw new ArgumentException($"`{number}` cannot stand for a size word; give a number without a unit, such as `at-least 24`.", nameof(numbers));
            byWord[(int)word] = number;
        }

        return new SizeWordReading(name, byWord);
    }

    /// <summary>The name of the reading.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
