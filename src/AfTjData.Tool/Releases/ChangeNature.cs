using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Comparisons;
using AfTjData.Tool.Snapshots.Contents;

namespace AfTjData.Tool.Releases;

/// <summary>
/// Tells corrections from reinterpretations. A correction changes what is told: a date, a name, who took part. A reinterpretation changes how curators class what
/// is told: a word of theirs (an enum's), or whatever belongs to a sentence (which one bears what out, how firmly, from whom).
/// </summary>
/// <param name="lookup">What is known of the fields.</param>
internal sealed class ChangeNature(SchemaLookup lookup)
{
    /// <summary>Whether a difference in a record of a kind is a reinterpretation.</summary>
    public bool IsReinterpretation(string kind, FieldChange change)
    {
        ShapeName? shape = new ShapeName(IsKind: true, kind);
        FieldDefinition? field = null;
        foreach (var name in NamesIn(change.Path))
        {
            field = lookup.Field(shape, name);
            shape = SchemaLookup.ShapeOf(field);
            if (PointsAtASentence(shape))
                return true;
        }

        return field?.Type.Type == FieldType.Enum;
    }

    /// <summary>The names of the fields along a path: <c>steps</c>, <c>evidence</c>, <c>hedge</c> of <c>steps[0].evidence[some-source#6.2].hedge</c>.</summary>
    internal static IEnumerable<string> NamesIn(string path)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= path.Length; i++)
        {
            // What names an item has points of its own.
            var c = i == path.Length ? '.' : path[i];
            if (c == '[' && depth++ == 0)
                yield return path[start..i];
            else if (c == ']' && --depth == 0)
                start = i + 1;
            else if (c == '.' && depth == 0)
            {
                if (i > start)
                    yield return path[start..i];
                start = i + 1;
            }
        }
    }

    private bool PointsAtASentence(ShapeName? shape) => lookup.Fields(shape).Any(f => f.Type is { Type: FieldType.Locator, IsList: false });
}
