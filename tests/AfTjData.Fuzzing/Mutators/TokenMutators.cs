using System.Text.RegularExpressions;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Mutators;

/// <summary>Change a file as words, signs and white space.</summary>
internal static partial class TokenMutators
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        On("token-delete", (tokens, at, dice) => tokens.RemoveAt(at)),
        On("token-double", (tokens, at, dice) => tokens.Insert(at, tokens[at])),
        On("token-swap", (tokens, at, dice) => Swap(tokens, at, dice.Below(tokens.Count))),
        On("token-sign", (tokens, at, dice) => tokens[at] = dice.Of(Pools.Signs)),
        On("sign-insert", (tokens, at, dice) => tokens.Insert(at, dice.Of(Pools.Signs))),
        On("token-word", (tokens, at, dice) => tokens[at] = dice.Of(Pools.Words)),
        On("token-id", (tokens, at, dice) => tokens[at] = dice.Of(Pools.Ids)),
        On("token-value", (tokens, at, dice) => tokens[at] = dice.Of(Pools.Values)),
        On("token-repeat", (tokens, at, dice) => tokens[at] = string.Concat(Enumerable.Repeat(tokens[at], dice.Of([2, 3, 40, 700])))),
        new("token-of-another-file", draft =>
        {
            var (path, other) = (draft.AnyPath(), draft.Dice.Of(draft.Base.Paths));
            Change(draft, path, tokens => tokens[draft.Dice.Below(tokens.Count)] = draft.Dice.Of(Split(draft.Base.Files[other])));
        }),
    ];

    private static Mutator On(string name, Action<List<string>, int, Dice> change) =>
        new(name, draft => Change(draft, draft.AnyPath(), tokens => change(tokens, draft.Dice.Below(tokens.Count), draft.Dice)));

    private static void Change(Draft draft, string path, Action<List<string>> change)
    {
        var tokens = Split(draft[path] ?? "");
        change(tokens);
        draft[path] = string.Concat(tokens);
    }

    private static List<string> Split(string text)
    {
        var tokens = Token().Matches(text).Select(m => m.Value).ToList();
        if (tokens.Count == 0)
            tokens.Add(" ");
        return tokens;
    }

    private static void Swap(List<string> tokens, int a, int b) => (tokens[a], tokens[b]) = (tokens[b], tokens[a]);

    [GeneratedRegex(@"[\p{L}\p{N}_-]+|\n *|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Token();
}
