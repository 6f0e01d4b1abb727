using System.Text;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Mutators;

/// <summary>Change a file as bytes, or how its text became bytes.</summary>
internal static class ByteMutators
{
    private static readonly byte[] Odd = [0x00, 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x23, 0x27, 0x2D, 0x3A, 0x3F, 0x5B, 0x7B, 0x7F, 0x80, 0xC0, 0xED, 0xEF, 0xF5, 0xFF];

    public static IReadOnlyList<Mutator> All { get; } =
    [
        On("byte-change", (bytes, dice) => bytes[dice.Below(bytes.Count)] = dice.Once(2) ? dice.Of(Odd) : (byte)dice.Below(256)),
        On("byte-flip", (bytes, dice) => bytes[dice.Below(bytes.Count)] ^= (byte)(1 << dice.Below(8))),
        On("byte-insert", (bytes, dice) => bytes.Insert(dice.Below(bytes.Count + 1), dice.Once(2) ? dice.Of(Odd) : (byte)dice.Between(32, 126))),
        On("bytes-delete", (bytes, dice) => Range(bytes, dice, (from, count) => bytes.RemoveRange(from, count))),
        On("bytes-double", (bytes, dice) => Range(bytes, dice, (from, count) => bytes.InsertRange(dice.Below(bytes.Count), bytes.GetRange(from, count)))),
        On("truncate", (bytes, dice) => { var at = dice.Below(bytes.Count); bytes.RemoveRange(at, bytes.Count - at); }),
        Encoded("utf-16", (text, dice) => Marked(dice.Once(2) ? Encoding.Unicode : Encoding.BigEndianUnicode, text, dice)),
        Encoded("utf-32", (text, dice) => Marked(Encoding.UTF32, text, dice)),
        Encoded("latin-1", (text, dice) => Encoding.Latin1.GetBytes(text)),
        Text("byte-order-mark", (text, dice) => dice.Once(3) ? text.Insert(dice.Below(text.Length + 1), "\uFEFF") : "\uFEFF" + text),
        Text("line-ends", (text, dice) => text.Replace("\n", dice.Of(["\r\n", "\r", "\n\r", "\r\n\n"]), StringComparison.Ordinal)),
        Text("mixed-line-ends", MixedLineEnds),
        Text("unnormalised", (text, dice) => text.Normalize(dice.Of([NormalizationForm.FormD, NormalizationForm.FormKD, NormalizationForm.FormKC]))),
        Text("invisible", (text, dice) => text.Insert(dice.Below(text.Length + 1), dice.Of(Pools.Invisible))),
    ];

    private static Mutator On(string name, Action<List<byte>, Dice> change) => new(name, draft =>
    {
        var path = draft.AnyPath();
        var bytes = Encoding.UTF8.GetBytes(Whole(draft[path] ?? "")).ToList();
        if (bytes.Count == 0)
            bytes.Add((byte)'a');
        change(bytes, draft.Dice);
        draft[path] = Encoding.UTF8.GetString([.. bytes]);
    });

    private static Mutator Encoded(string name, Func<string, Dice, byte[]> encode) =>
        Text(name, (text, dice) => Encoding.UTF8.GetString(encode(text, dice)));

    private static byte[] Marked(Encoding encoding, string text, Dice dice) => [.. dice.Once(2) ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

    private static Mutator Text(string name, Func<string, Dice, string> change) => new(name, draft =>
    {
        var path = draft.AnyPath();
        draft[path] = change(Whole(draft[path] ?? ""), draft.Dice);
    });

    private static void Range(List<byte> bytes, Dice dice, Action<int, int> act)
    {
        var from = dice.Below(bytes.Count);
        act(from, Math.Min(dice.Between(1, dice.Once(4) ? 200 : 8), bytes.Count - from));
    }

    private static string MixedLineEnds(string text, Dice dice)
    {
        var mixed = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            mixed.Append(c == '\n' ? dice.Of(["\n", "\n", "\r\n", "\r"]) : c.ToString());
        return mixed.ToString();
    }

    // Normalising refuses half a character, and what is none.
    private static string Whole(string text) => text.Any(c => char.IsSurrogate(c) || c >= '\uFFFE') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD'))) : text;
}
