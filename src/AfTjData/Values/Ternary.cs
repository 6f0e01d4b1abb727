using System.Diagnostics;
using System.Text.Json.Serialization;
using AfTjData.Json;

namespace AfTjData;

/// <summary>An answer that may be yes, no or maybe, where maybe means: what is known allows both.</summary>
/// <remarks>
/// <para>
/// Answers combine as in Kleene's logic: <c>And</c> is no as soon as one side is no, <c>Or</c> is yes as soon as one side is yes, and
/// what a maybe could still turn either way is maybe. Two maybes about the same thing are not told apart from two about
/// different things, so <c>maybe.And(maybe.Not())</c> is maybe.
/// </para>
/// <para>
/// It never turns into a <see cref="bool"/> by itself, and <c>if (answer)</c>, <c>&amp;&amp;</c> and <c>||</c> do not compile: whoever
/// asks says with <see cref="IsYes"/>, <see cref="IsNo"/> or <see cref="IsMaybe"/> what a maybe is to count as.
/// </para>
/// <para>The default value is <see cref="Maybe"/>: nothing known. The type is immutable and safe for use by several threads.</para>
/// </remarks>
/// <example>
/// <code>
/// var visit = Events.WafaDushanbeVisit.When;                                    // 2025-10
/// Console.WriteLine(visit.Within("2025") &amp; visit.IsAfter("2024"));              // yes
/// Console.WriteLine(visit.Overlaps("2025-10-07"));                              // maybe
/// Console.WriteLine(Ternary.Maybe | Ternary.Yes);                               // yes
/// var certain = Events.All.Count(e => e.When.Overlaps("2025").IsYes);
/// var possible = Events.All.Count(e => !e.When.Overlaps("2025").IsNo);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TernaryJsonConverter))]
public readonly struct Ternary : IEquatable<Ternary>
{
    private const sbyte YesNumber = 1;
    private const sbyte NoNumber = -1;

    // From no over maybe to yes, so that "and" is the smaller of two, "or" the greater and "not" the sign turned.
    private readonly sbyte _number;

    private Ternary(int number) => _number = (sbyte)number;

    /// <summary>It is so, whatever the unknown turns out to be.</summary>
    public static Ternary Yes => new(YesNumber);

    /// <summary>It is not so, whatever the unknown turns out to be.</summary>
    public static Ternary No => new(NoNumber);

    /// <summary>It may be so and may not.</summary>
    public static Ternary Maybe => default;

    /// <summary>Whether the answer is a firm yes.</summary>
    public bool IsYes => _number == YesNumber;

    /// <summary>Whether the answer is a firm no.</summary>
    public bool IsNo => _number == NoNumber;

    /// <summary>Whether what is known allows both.</summary>
    public bool IsMaybe => _number == 0;

    /// <summary>Whether both are so; see <see cref="And"/>.</summary>
    /// <param name="left">An answer.</param>
    /// <param name="right">Another.</param>
    /// <returns>The lesser of the two, where no is less than maybe and maybe less than yes.</returns>
    /// <example><code>var both = Ternary.Maybe &amp; Ternary.No;   // no</code></example>
    public static Ternary operator &(Ternary left, Ternary right) => left.And(right);

    /// <summary>Whether at least one is so; see <see cref="Or"/>.</summary>
    /// <param name="left">An answer.</param>
    /// <param name="right">Another.</param>
    /// <returns>The greater of the two, where no is less than maybe and maybe less than yes.</returns>
    /// <example><code>var either = Ternary.Maybe | Ternary.Yes;   // yes</code></example>
    public static Ternary operator |(Ternary left, Ternary right) => left.Or(right);

    /// <summary>Whether it is not so; see <see cref="Not"/>.</summary>
    /// <param name="answer">An answer.</param>
    /// <returns>No for yes, yes for no, maybe for maybe.</returns>
    /// <example><code>var neither = !(Ternary.Maybe | Ternary.Yes);   // no</code></example>
    public static Ternary operator !(Ternary answer) => answer.Not();

    /// <summary>Whether two answers are the same answer.</summary>
    /// <param name="left">An answer.</param>
    /// <param name="right">Another.</param>
    /// <returns>True for two maybes too: the answers are the same, whatever they answer.</returns>
    public static bool operator ==(Ternary left, Ternary right) => left.Equals(right);

    /// <summary>Whether two answers differ.</summary>
    /// <param name="left">An answer.</param>
    /// <param name="right">Another.</param>
    /// <returns>False if they are the same answer.</returns>
    public static bool operator !=(Ternary left, Ternary right) => !left.Equals(right);

    /// <summary>The firm answer for something that is known.</summary>
    /// <param name="known">Whether it is so.</param>
    /// <returns>Yes or no, never maybe.</returns>
    /// <example><code>var answer = Ternary.Of(Events.KabulVisit20251115.When.IsInterval);   // no</code></example>
    public static Ternary Of(bool known) => known ? Yes : No;

    /// <summary>Whether this and another are both so.</summary>
    /// <param name="other">Another answer.</param>
    /// <returns>No if either is no; yes if both are yes; otherwise maybe.</returns>
    /// <example><code>
    /// var visit = Events.WafaDushanbeVisit.When;                                   // 2025-10
    /// var late = visit.Within("2025").And(visit.IsAfter("2025-10-15"));            // maybe
    /// </code></example>
    public Ternary And(Ternary other) => new(Math.Min(_number, other._number));

    /// <summary>Whether this or another or both are so.</summary>
    /// <param name="other">Another answer.</param>
    /// <returns>Yes if either is yes; no if both are no; otherwise maybe.</returns>
    /// <example><code>
    /// var visit = Events.WafaDushanbeVisit.When;                                   // 2025-10
    /// var some = visit.Within("2025").Or(visit.IsAfter("2025-10-15"));             // yes
    /// </code></example>
    public Ternary Or(Ternary other) => new(Math.Max(_number, other._number));

    /// <summary>Whether this is not so.</summary>
    /// <returns>No for yes, yes for no, maybe for maybe.</returns>
    /// <example><code>var other = Events.WafaDushanbeVisit.When.Within("2024").Not();   // yes</code></example>
    public Ternary Not() => new(-_number);

    /// <summary>Whether another answer is the same.</summary>
    /// <param name="other">Another answer.</param>
    /// <returns>True if it is.</returns>
    public bool Equals(Ternary other) => _number == other._number;

    /// <summary>Whether another object is the same answer.</summary>
    /// <param name="obj">Another object.</param>
    /// <returns>True if it is a <see cref="Ternary"/> and the same; never for a <see cref="bool"/>.</returns>
    public override bool Equals(object? obj) => obj is Ternary other && Equals(other);

    /// <summary>A hash of the answer.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => _number;

    /// <summary>The answer as a word.</summary>
    /// <returns><c>yes</c>, <c>no</c> or <c>maybe</c>.</returns>
    public override string ToString() => _number switch
    {
        YesNumber => "yes",
        NoNumber => "no",
        _ => "maybe",
    };
}
