using System.Reflection;
using Xunit;

namespace AfTjData.Tests.Time;

/// <summary>Yes, no and maybe, and how they combine.</summary>
public sealed class TernaryTests
{
    private static readonly Ternary[] Answers = [Ternary.No, Ternary.Maybe, Ternary.Yes];

    [Theory]
    [InlineData("no", "no", "no", "no")]
    [InlineData("no", "maybe", "no", "maybe")]
    [InlineData("no", "yes", "no", "yes")]
    [InlineData("maybe", "no", "no", "maybe")]
    [InlineData("maybe", "maybe", "maybe", "maybe")]
    [InlineData("maybe", "yes", "maybe", "yes")]
    [InlineData("yes", "no", "no", "yes")]
    [InlineData("yes", "maybe", "maybe", "yes")]
    [InlineData("yes", "yes", "yes", "yes")]
    public void And_and_or_are_Kleenes(string left, string right, string and, string or)
    {
        Assert.Equal(and, (Named(left) & Named(right)).ToString());
        Assert.Equal(and, Named(left).And(Named(right)).ToString());
        Assert.Equal(or, (Named(left) | Named(right)).ToString());
        Assert.Equal(or, Named(left).Or(Named(right)).ToString());
    }

    [Fact]
    public void Not_turns_what_is_firm_and_leaves_maybe()
    {
        Assert.Equal(Ternary.No, !Ternary.Yes);
        Assert.Equal(Ternary.Yes, !Ternary.No);
        Assert.Equal(Ternary.Maybe, Ternary.Maybe.Not());
    }

    [Fact]
    public void The_laws_of_Kleene_hold_for_all_answers()
    {
        foreach (var a in Answers)
        {
            Assert.Equal(a, !!a);
            Assert.Equal(a, a & a);
            Assert.Equal(a, a | a);
            Assert.Equal(a, a & Ternary.Yes);
            Assert.Equal(a, a | Ternary.No);
            foreach (var b in Answers)
            {
                Assert.Equal(a & b, b & a);
                Assert.Equal(a | b, b | a);
                Assert.Equal(!(a & b), !a | !b);
                Assert.Equal(!(a | b), !a & !b);
                Assert.Equal(a, a & (a | b));
                foreach (var c in Answers)
                {
                    Assert.Equal((a & b) & c, a & (b & c));
                    Assert.Equal(a & (b | c), (a & b) | (a & c));
                }
            }
        }
    }

    [Fact]
    public void Exactly_one_of_the_three_questions_is_true()
    {
        Assert.Equal((true, false, false), (Ternary.Yes.IsYes, Ternary.Yes.IsNo, Ternary.Yes.IsMaybe));
        Assert.Equal((false, true, false), (Ternary.No.IsYes, Ternary.No.IsNo, Ternary.No.IsMaybe));
        Assert.Equal((false, false, true), (Ternary.Maybe.IsYes, Ternary.Maybe.IsNo, Ternary.Maybe.IsMaybe));
    }

    [Fact]
    public void The_default_is_maybe() => Assert.Equal(Ternary.Maybe, default);

    [Fact]
    public void Equality_is_of_the_answer()
    {
        Assert.True(Ternary.Of(true) == Ternary.Yes);
        Assert.True(Ternary.Of(false) != Ternary.Maybe);
        Assert.False(Ternary.Yes.Equals((object)true));
        Assert.Equal(3, Answers.Select(a => a.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void Nothing_turns_an_answer_into_a_bool()
    {
        var operators = typeof(Ternary).GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            .Select(m => m.Name)
            .Where(name => name is "op_Implicit" or "op_Explicit" or "op_True" or "op_False");

        Assert.Empty(operators);
    }

    private static Ternary Named(string name) => Answers.Single(a => a.ToString() == name);
}
