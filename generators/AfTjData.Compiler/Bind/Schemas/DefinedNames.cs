namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>The names that the schema files define.</summary>
/// <param name="kinds">The kinds.</param>
/// <param name="structs">The structs.</param>
/// <param name="enums">The enums.</param>
/// <param name="lost">Word and name of definitions that were dropped over an error of their own.</param>
/// <param name="isWhole">Whether every schema file said what it defines, so that a name which is not here is nowhere.</param>
internal sealed class DefinedNames(
    IEnumerable<KindDefinition> kinds, IEnumerable<StructDefinition> structs, IEnumerable<EnumDefinition> enums,
    HashSet<(string Word, string Name)> lost, bool isWhole)
{
    public HashSet<string> Kinds { get; } = new(kinds.Select(k => k.Name), StringComparer.Ordinal);

    public HashSet<string> Structs { get; } = new(structs.Select(s => s.Name), StringComparer.Ordinal);

    public HashSet<string> Enums { get; } = new(enums.Select(e => e.Name), StringComparer.Ordinal);

    /// <summary>The names under a word: <c>kind</c>, <c>struct</c> or <c>enum</c>.</summary>
    public HashSet<string> Of(string word) => word switch
    {
        "kind" => Kinds,
        "struct" => Structs,
        _ => Enums,
    };

    /// <summary>Whether something is defined, or may be in what could not be read.</summary>
    public bool MayExist(string word, string name) => !isWhole || Of(word).Contains(name) || lost.Contains((word, name));
}
