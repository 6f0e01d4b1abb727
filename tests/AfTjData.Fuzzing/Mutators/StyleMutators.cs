using AfTjData.Compiler.Parse;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Mutators;

/// <summary>Write the same in another way: what the data says should stay what it was.</summary>
internal static class StyleMutators
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        new("restyle-value", draft => Restyle(draft, 1)),
        new("restyle-values", draft => Restyle(draft, draft.Dice.Between(2, 12))),
        new("rewrite", draft =>
        {
            var path = draft.AnyPath();
            if (draft.Nodes(path) is { Entries.Count: > 0 } nodes)
                draft[path] = new YamlTreeWriter(draft.Dice).Write(nodes);
        }),
        new("comment", draft => AtLineEnd(draft, " # a: b, [c] 'd")),
        new("comment-line", draft => AtLineEnd(draft, "\n   # x: \"\n")),
        new("blank-line", draft => AtLineEnd(draft, draft.Dice.Of(["\n", "\n  ", "   ", "\n \n"]))),
        new("document-marks", draft =>
        {
            var path = draft.AnyPath();
            draft[path] = draft.Dice.Of(["---\n", "--- # a\n", "%YAML 1.2\n---\n", ""]) + draft[path] + draft.Dice.Of(["", "...\n", "\n...\n# end\n", "...\n---\n"]);
        }),
    ];

    private static void Restyle(Draft draft, int times)
    {
        var path = draft.AnyPath();
        var text = StructureMutators.Bare(draft[path]);
        var scalars = StructureMutators.ScalarsOf(draft.Nodes(path));
        if (scalars.Count == 0)
            return;
        // From behind, so that the places of the others stay what they are.
        foreach (var scalar in Enumerable.Range(0, times).Select(_ => draft.Dice.Of(scalars)).Distinct().OrderByDescending(s => s.Span.StartOffset).ToList())
            text = StructureMutators.Put(text, scalar, YamlScalarWriter.Flow(scalar.Value, draft.Dice));
        draft[path] = text;
    }

    private static void AtLineEnd(Draft draft, string what)
    {
        var path = draft.AnyPath();
        var text = draft[path] ?? "";
        var at = draft.Dice.Below(text.Length + 1);
        draft[path] = text.Insert(text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length, what);
    }
}
