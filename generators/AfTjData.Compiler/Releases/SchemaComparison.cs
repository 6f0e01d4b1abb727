namespace AfTjData.Compiler.Releases;

/// <summary>Compares two schemas.</summary>
public static class SchemaComparison
{
    /// <summary>Compares what both sides tell of their schemas.</summary>
    /// <returns>What happened, kinds before structs before enums, by name; nothing where a side tells nothing.</returns>
    public static IReadOnlyList<SchemaChange> Compare(SchemaOutline? old, SchemaOutline? @new)
    {
        if (old is null || @new is null)
            return [];
        return [.. Compare("", old.Parts, @new.Parts)];
    }

    private static IEnumerable<SchemaChange> Compare(string path, IReadOnlyList<SchemaPart> old, IReadOnlyList<SchemaPart> @new)
    {
        // A kind and a struct may have one name.
        var before = old.ToDictionary(p => (p.Type, p.Name));
        var after = @new.ToDictionary(p => (p.Type, p.Name));
        var parts = before.Keys.Union(after.Keys).OrderBy(p => p.Type).ThenBy(p => p.Name, StringComparer.Ordinal);
        return parts.SelectMany(p => Compare(path + p.Name, p.Type, Find(before, p), Find(after, p)));
    }

    private static IEnumerable<SchemaChange> Compare(string name, SchemaPartType type, SchemaPart? old, SchemaPart? @new)
    {
        if (old is null || @new is null)
            return [new SchemaChange(old is null ? SchemaChangeType.Added : SchemaChangeType.Removed, type, name, old, @new)];
        return old.Properties.Keys.Union(@new.Properties.Keys)
            .OrderBy(p => p, StringComparer.Ordinal)
            .Where(p => old[p] != @new[p])
            .Select(p => new SchemaChange(SchemaChangeType.Changed, type, name, old, @new, p))
            .Concat(Compare(name + ".", old.Parts, @new.Parts));
    }

    private static SchemaPart? Find(Dictionary<(SchemaPartType, string), SchemaPart> parts, (SchemaPartType, string) key) =>
        parts.TryGetValue(key, out var part) ? part : null;
}
