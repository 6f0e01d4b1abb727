using System.Reflection;

namespace AfTjData.Benchmarks.Steady.Running;

/// <summary>Copies records object by object, texts too; what two records share, their copies share. References stay references.</summary>
internal sealed class GraphCopy
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly Dictionary<object, object> _copies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, FieldInfo[]> _fields = [];

    /// <summary>The copy of a record.</summary>
    public IRecord Of(IRecord record) => (IRecord)Copy(record);

    /// <summary>Lets go of the originals.</summary>
    public void Forget()
    {
        _copies.Clear();
        _copies.TrimExcess();
    }

    private object? CopyTarget(object? value) => value is null or RecordTable or IRecord ? value : Copy(value);

    private object Copy(object original)
    {
        if (!original.GetType().IsValueType && _copies.TryGetValue(original, out var known))
            return known;
        if (original is string text)
            return _copies[original] = text.Length == 0 ? text : new string(text.AsSpan());
        var copy = Clone.Invoke(original, null)!;
        if (!original.GetType().IsValueType)
            _copies[original] = copy;
        if (copy is Array array)
            CopyItems(array);
        else
            CopyFields(copy);
        return copy;
    }

    private void CopyItems(Array array)
    {
        if (IsPlain(array.GetType().GetElementType()!))
            return;
        for (var i = 0; i < array.Length; i++)
            array.SetValue(CopyTarget(array.GetValue(i)), i);
    }

    private void CopyFields(object copy)
    {
        foreach (var field in FieldsOf(copy.GetType()))
            field.SetValue(copy, CopyTarget(field.GetValue(copy)));
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

    // A value without references in it was copied with what holds it.
    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(DateOnly);
}
