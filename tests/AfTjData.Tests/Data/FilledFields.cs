using System.Collections;
using System.Reflection;

namespace AfTjData.Tests.Data;

/// <summary>What is filled in a record, by reflection, so that a new field of the schema is seen without a word here.</summary>
internal static class FilledFields
{
    /// <summary>
    /// The fields of a record or struct that hold something, in the order of the schema. Fields can be set; what cannot is computed, or a list of
    /// the records that point here. The id is left out, being no field.
    /// </summary>
    public static IEnumerable<(string Name, object Value)> Of(object holder) =>
        from property in holder.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite && property.Name != nameof(IRecord.Id)
        let value = property.GetValue(holder)
        where IsFilled(value)
        select (property.Name, value!);

    /// <summary>Everything in a record, at whatever depth: texts, numbers, dates, enum members, places in sources, references, and the structs that hold them.</summary>
    public static IEnumerable<object> Everything(object value) => value switch
    {
        _ when IsLeaf(value) => [value],
        _ when References(value) is { } references => references,
        IEnumerable list => list.Cast<object>().SelectMany(Everything),
        _ => Of(value).SelectMany(f => Everything(f.Value)).Prepend(value),
    };

    /// <summary>The references of a list of them, none of which is followed; null for any other value.</summary>
    public static IReadOnlyList<object>? References(object value)
    {
        if (!IsOf(value, typeof(RefList<>)))
            return null;
        var references = value.GetType().GetProperty(nameof(RefList<IRecord>.References))!.GetValue(value)!;
        return [.. ((IEnumerable)references).Cast<object>()];
    }

    /// <summary>Whether a value is written as one word or line: everything of .NET and of the library's own value types, and references.</summary>
    public static bool IsLeaf(object value) =>
        value is string or Enum or Quantity or EdtfDate or Locator || IsOf(value, typeof(Ref<>)) || value.GetType().Namespace == nameof(System);

    // False and the usual polarity are what holds unless the data says otherwise.
    private static bool IsFilled(object? value) => value switch
    {
        null or false or Polarity.Affirms => false,
        string => true,
        _ when References(value) is { } references => references.Count > 0,
        ICollection list => list.Count > 0,
        IEnumerable list => list.GetEnumerator().MoveNext(),
        _ => true,
    };

    private static bool IsOf(object value, Type generic) => value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == generic;
}
