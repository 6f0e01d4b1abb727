using AfTjData.Compiler.Parse;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Mutators;

/// <summary>Put other values where values stand, written so that YAML reads exactly them.</summary>
internal static class ValueMutators
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        On("value", draft => draft.Dice.Of(Pools.Values)),
        On("text", draft => draft.Dice.Of(Pools.Texts)),
        On("two-texts", draft => draft.Dice.Of(Pools.Texts) + draft.Dice.Of([" ", "\n", ""]) + draft.Dice.Of(Pools.Texts)),
        On("id", draft => draft.Dice.Of(Pools.Ids)),
        new("record-id", draft =>
        {
            var path = draft.AnyPath();
            var entries = draft.Nodes(path).Entries;
            if (entries.Count > 0)
                draft[path] = StructureMutators.Put(StructureMutators.Bare(draft[path]), draft.Dice.Of(entries).Key, draft.Dice.Once(2) ? draft.Dice.Of(Pools.Ids) : draft.Dice.Of(Pools.Words));
        }),
        new("near-ids", NearIds),
    ];

    private static Mutator On(string name, Func<Draft, string> value) => new(name, draft =>
    {
        var path = draft.AnyPath();
        var scalars = StructureMutators.ScalarsOf(draft.Nodes(path));
        if (scalars.Count == 0)
            return;
        var scalar = draft.Dice.Of(scalars);
        var text = StructureMutators.Bare(draft[path]);
        draft[path] = StructureMutators.Put(text, scalar, YamlScalarWriter.Flow(value(draft), draft.Dice));
    });

    // Many records whose ids differ by one letter, so that the index over ids has near misses.
    private static void NearIds(Draft draft)
    {
        var path = draft.AnyPath();
        var entries = draft.Nodes(path).Entries;
        if (entries.Count == 0)
            return;
        var entry = draft.Dice.Of(entries);
        var text = StructureMutators.Bare(draft[path]);
        if (entry.Value is not YamlMap || entry.Value.Span.EndOffset > text.Length)
            return;
        var body = text[entry.Key.Span.EndOffset..entry.Value.Span.EndOffset];
        for (var i = draft.Dice.Between(2, 12); i > 0; i--)
            text += $"\n{entry.Key.Value}{draft.Dice.Of(["-", "", "0", "a"])}{draft.Dice.Between(0, 30)}{body}\n";
        draft[path] = text;
    }
}
