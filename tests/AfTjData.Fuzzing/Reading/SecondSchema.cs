namespace AfTjData.Fuzzing.Reading;

/// <summary>A field as the second reader finds it in the schema.</summary>
internal sealed record SecondField(string Name, string Type, string? Target, bool IsList, bool IsRequired, bool IsIndexed, string? Default, string? Reverse, IReadOnlyList<(string Field, string Name)> Inner, IReadOnlyList<string> Of);

/// <summary>A kind or struct.</summary>
internal sealed record SecondShape(string Name, string Plural, string? Find, IReadOnlyList<SecondField> Fields)
{
    public SecondField? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);
}

/// <summary>The schema, read a second time from the plain nodes of its files.</summary>
internal sealed class SecondSchema
{
    public SortedDictionary<string, SecondShape> Kinds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SecondShape> Structs { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, HashSet<string>> Enums { get; } = new(StringComparer.Ordinal);

    public SecondSchema(IEnumerable<(string Path, PlainNode Root)> files)
    {
        foreach (var (path, root) in files)
        {
            var map = root as PlainMap ?? throw new SecondOpinionException($"{path} is no mapping");
            if (map.Text("kind") is { } kind)
                Kinds.Add(kind, Shape(kind, map));
            else if (map.Text("struct") is { } name)
                Structs.Add(name, Shape(name, map));
            else if (map.Text("enum") is { } words)
                Enums.Add(words, [.. (map["members"] as PlainMap ?? throw new SecondOpinionException($"{path} has no members")).Entries.Select(e => e.Key)]);
            else
                throw new SecondOpinionException($"{path} defines nothing");
        }
    }

    private static SecondShape Shape(string name, PlainMap map) => new(
        name, map.Text("plural") ?? "", map.Text("find"), [.. (map["fields"] as PlainMap ?? throw new SecondOpinionException($"{name} has no fields")).Entries.Select(f => Field(f.Key, f.Value))]);

    private static SecondField Field(string name, PlainNode node)
    {
        var map = node as PlainMap ?? throw new SecondOpinionException($"the field {name} is no mapping");
        var type = map.Text("type") ?? throw new SecondOpinionException($"the field {name} has no type");
        var isList = type.EndsWith("[]", StringComparison.Ordinal);
        var words = (isList ? type[..^2] : type).Split(' ');
        var inner = map["reverse"] is PlainMap uses ? uses.Entries.Select(u => (u.Key, ((PlainText)u.Value).Value)).ToArray() : [];
        return new SecondField(
            name, words[0], words.Length > 1 && words[1] != "any" ? words[1] : null, isList, map.Text("required") == "true", map.Text("index") == "true",
            map.Text("default"), map.Text("reverse"), inner, map["of"] is PlainList of ? [.. of.Items.Select(i => ((PlainText)i).Value)] : []);
    }
}

/// <summary>The second reader finds something wrong, which the compiler must not have let pass.</summary>
internal sealed class SecondOpinionException(string message) : Exception(message);
