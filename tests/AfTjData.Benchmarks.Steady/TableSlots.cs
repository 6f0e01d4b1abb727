using System.Reflection;

namespace AfTjData.Benchmarks.Steady;

/// <summary>Empties the slots of decoded records, so that a record can be touched for the first time more than once in a process.</summary>
internal static class TableSlots
{
    /// <summary>The slots of a table, in which a record of it has been decoded already.</summary>
    public static Array Of(RecordTable table)
    {
        for (var type = table.GetType(); type is not null; type = type.BaseType)
        {
            var field = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .SingleOrDefault(f => f.FieldType.IsArray && typeof(IRecord).IsAssignableFrom(f.FieldType.GetElementType()));
            if (field?.GetValue(table) is Array slots)
                return slots;
        }

        throw new InvalidOperationException($"{table.Kind}: no slots found; does the table keep its records elsewhere now?");
    }

    /// <summary>The slots of every table that has records, all of which have been decoded.</summary>
    public static Array[] OfAll()
    {
        foreach (var record in Dataset.Records)
            GC.KeepAlive(record);
        return [.. Dataset.AllKinds.Where(t => t.Count > 0).Select(Of)];
    }
}
