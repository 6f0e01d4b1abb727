using AfTjData.Packed;

namespace AfTjData;

/// <summary>Reads references that may lead to any table: its number, then the place in it.</summary>
internal static partial class Tables
{
    /// <summary>Reads a reference to a record of any kind.</summary>
    public static Ref<IRecord> ReadAny(ref PackedReader reader)
    {
        var table = reader.Number();
        return new Ref<IRecord>(table, reader.Number());
    }

    /// <summary>Reads a list of them.</summary>
    public static RefList<IRecord> ReadAnyList(ref PackedReader reader)
    {
        var items = new Ref<IRecord>[reader.Count()];
        for (var i = 0; i < items.Length; i++)
            items[i] = ReadAny(ref reader);
        return new RefList<IRecord>(items);
    }

    /// <summary>Reads a list in the order of tables: for each table that is in it the number, then its part of the list.</summary>
    public static RefList<IRecord> ReadGroups(ref PackedReader reader)
    {
        var groups = new int[reader.Count()][];
        var count = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = reader.Steps(reader.Number());
            count += groups[i].Length - 1;
        }

        var items = new Ref<IRecord>[count];
        var next = 0;
        foreach (var group in groups)
        {
            for (var i = 1; i < group.Length; i++)
                items[next++] = new Ref<IRecord>(group[0], group[i]);
        }

        return new RefList<IRecord>(items);
    }
}
