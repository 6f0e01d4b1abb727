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
}
