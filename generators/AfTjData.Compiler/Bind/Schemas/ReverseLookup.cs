using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>A list that the records of one kind have of the records that point at them.</summary>
/// <param name="Target">The kind that is pointed at and has the list.</param>
/// <param name="Name">The list's name, kebab-case.</param>
/// <param name="Sources">The kinds that the list can hold, sorted.</param>
public sealed record ReverseLookup(string Target, string Name, EquatableArray<string> Sources)
{
    /// <summary>The kind of what the list holds; null where it can hold several.</summary>
    public string? Source => Sources.Count == 1 ? Sources[0] : null;

    /// <summary>All reverse lookups of a schema, by target and name.</summary>
    public static EquatableArray<ReverseLookup> Of(Schema schema)
    {
        var found = new Dictionary<(string Target, string Name), SortedSet<string>>();
        foreach (var kind in schema.Kinds)
            Collect(kind, kind.Name, [], EquatableArray<InnerReverse>.Empty);
        return found
            .OrderBy(f => f.Key.Target, StringComparer.Ordinal).ThenBy(f => f.Key.Name, StringComparer.Ordinal)
            .Select(f => new ReverseLookup(f.Key.Target, f.Key.Name, f.Value.ToEquatableArray()))
            .ToEquatableArray();

        void Collect(ShapeDefinition shape, string source, string[] seen, EquatableArray<InnerReverse> given)
        {
            foreach (var field in shape.Fields)
            {
                foreach (var name in NamesOf(field, given))
                {
                    foreach (var target in TargetsOf(field, schema))
                    {
                        if (!found.TryGetValue((target, name), out var sources))
                            found.Add((target, name), sources = new SortedSet<string>(StringComparer.Ordinal));
                        sources.Add(source);
                    }
                }

                // A struct that holds itself is walked once.
                if (schema.StructOf(field) is { } inner && !seen.Contains(inner.Name))
                    Collect(inner, source, [.. seen, inner.Name], field.InnerReverses);
            }
        }
    }

    /// <summary>The lookups that a field feeds: its own, and the one its struct's use site gives it.</summary>
    public static IEnumerable<string> NamesOf(FieldDefinition field, EquatableArray<InnerReverse> given)
    {
        if (field.Reverse is { } own)
            yield return own;
        foreach (var inner in given)
        {
            if (inner.Field == field.Name && inner.Name != field.Reverse)
                yield return inner.Name;
        }
    }

    /// <summary>The kinds that a ref or locator can point at.</summary>
    public static IEnumerable<string> TargetsOf(FieldDefinition field, Schema schema) => field.Type switch
    {
        { Type: FieldType.Locator } => ["source"],
        { Type: FieldType.Ref, Target: { } target } => [target],
        { Type: FieldType.Ref } => field.Of.Count > 0 ? field.Of : schema.Kinds.Select(k => k.Name),
        _ => [],
    };
}
