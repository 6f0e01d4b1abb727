using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Compiler.Link;

/// <summary>All records of a kind, by id.</summary>
public sealed class LinkedTable
{
    private readonly Dictionary<string, int> _ordinals;

    internal LinkedTable(KindDefinition kind, int number, BoundRecord[] records, bool isWhole)
    {
        Kind = kind;
        Number = number;
        Records = records;
        IsWhole = isWhole;
        _ordinals = new Dictionary<string, int>(records.Length, StringComparer.Ordinal);
        for (var i = 0; i < records.Length; i++)
            _ordinals.Add(records[i].Id, i);
    }

    /// <summary>The kind.</summary>
    public KindDefinition Kind { get; }

    /// <summary>The table's number.</summary>
    public int Number { get; }

    /// <summary>The records in the ordinal order of their ids.</summary>
    public IReadOnlyList<BoundRecord> Records { get; }

    /// <summary>Whether every file of the kind could be read to its end, so that an id which is not here is nowhere.</summary>
    public bool IsWhole { get; }

    /// <summary>The ids.</summary>
    public IReadOnlyCollection<string> Ids => _ordinals.Keys;

    /// <summary>The place of an id, or -1.</summary>
    public int OrdinalOf(string id) => _ordinals.TryGetValue(id, out var ordinal) ? ordinal : -1;
}
