using System.Reflection;
using System.Runtime.CompilerServices;

namespace AfTjData.Tests.Costs;

/// <summary>Adds up the objects that records consist of, each once, by allocating an empty one of the same shape. References are not followed to other records.</summary>
internal sealed class ObjectBytes
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, long> _sizes = [];
    private readonly Dictionary<Type, FieldInfo[]> _fields = [];
    private readonly Func<object, bool> _isRecord;
    private long _bytes;

    private ObjectBytes(Func<object, bool> isRecord) => _isRecord = isRecord;

    /// <summary>The bytes of some records, with everything in them.</summary>
    /// <param name="records">The records, of whichever copy of the library.</param>
    /// <param name="isRecord">Tells a record.</param>
    public static long Of(IEnumerable<object> records, Func<object, bool> isRecord)
    {
        var bytes = new ObjectBytes(isRecord);
        foreach (var record in records)
            bytes.AddObject(record);
        return bytes._bytes;
    }

    private void Add(object? value)
    {
        if (value is not null and not Type and not Delegate && !_isRecord(value))
            AddObject(value);
    }

    private void AddObject(object value)
    {
        if (!value.GetType().IsValueType)
        {
            if (!_seen.Add(value))
                return;
            _bytes += SizeOf(value);
        }

        if (value is string)
            return;
        if (value is Array items)
        {
            if (!IsPlain(items.GetType().GetElementType()!))
            {
                foreach (var item in items)
                    Add(item);
            }

            return;
        }

        foreach (var field in FieldsOf(value.GetType()))
            Add(field.GetValue(value));
    }

    private long SizeOf(object value) => value switch
    {
        string text => Allocated(() => new string('x', text.Length)),
        Array array => Allocated(() => Array.CreateInstance(array.GetType().GetElementType()!, array.Length)),
        _ => _sizes.TryGetValue(value.GetType(), out var known) ? known : _sizes[value.GetType()] = Allocated(() => RuntimeHelpers.GetUninitializedObject(value.GetType())),
    };

    // The second time: the first may allocate what reflection keeps.
    private static long Allocated(Func<object> make)
    {
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = make();
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(made);
        return after - before;
    }

    private FieldInfo[] FieldsOf(Type type)
    {
        if (_fields.TryGetValue(type, out var known))
            return known;
        var fields = new List<FieldInfo>();
        for (var t = type; t is not null; t = t.BaseType)
            fields.AddRange(t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(f => !IsPlain(f.FieldType)));
        return _fields[type] = [.. fields];
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(decimal) || type == typeof(DateOnly);
}
