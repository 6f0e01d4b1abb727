using System.Collections.Frozen;
using System.Text;

namespace AfTjData.Benchmarks.Layouts.Ids;

/// <summary>A dictionary that each process builds for itself, out of the ids in the rows.</summary>
internal readonly struct BuiltDictionary(IdRows rows) : IIdFinder
{
    private readonly Dictionary<string, int> _rows = Build(rows);

    /// <summary>Decodes every id.</summary>
    public static Dictionary<string, int> Build(IdRows rows)
    {
        var built = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++)
            built.Add(Encoding.UTF8.GetString(rows.IdOf(row)), row);
        return built;
    }

    /// <inheritdoc/>
    public int Find(string id) => _rows.GetValueOrDefault(id, -1);
}

/// <summary>The same, frozen.</summary>
internal readonly struct BuiltFrozen(IdRows rows) : IIdFinder
{
    private readonly FrozenDictionary<string, int> _rows = BuiltDictionary.Build(rows).ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Find(string id) => _rows.GetValueOrDefault(id, -1);
}
