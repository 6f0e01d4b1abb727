using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Link;

/// <summary>A single value of a record, however deep in lists and structs.</summary>
/// <param name="Field">The field it is in.</param>
/// <param name="Value">The value; never a list.</param>
/// <param name="Owner">The kind or struct that the field belongs to, filled.</param>
/// <param name="UseSite">The reverse names that the use of the owner gives its references.</param>
internal readonly record struct WalkedValue(FieldDefinition Field, BoundValue Value, BoundStruct Owner, EquatableArray<InnerReverse> UseSite);

/// <summary>Walks the values of a record. Structs come before what is in them.</summary>
internal static class ValueWalker
{
    public static IEnumerable<WalkedValue> Walk(BoundRecord record) => Walk(record.Body, EquatableArray<InnerReverse>.Empty);

    public static IEnumerable<WalkedValue> Walk(BoundStruct body, EquatableArray<InnerReverse> useSite)
    {
        for (var i = 0; i < body.Fields.Count; i++)
        {
            var field = body.Shape.Fields[i];
            switch (body.Fields[i])
            {
                case null:
                    break;
                case BoundList list:
                    foreach (var item in list.Items)
                    {
                        foreach (var walked in One(field, item))
                            yield return walked;
                    }

                    break;
                case var single:
                    foreach (var walked in One(field, single))
                        yield return walked;
                    break;
            }
        }

        IEnumerable<WalkedValue> One(FieldDefinition field, BoundValue value)
        {
            yield return new WalkedValue(field, value, body, useSite);
            if (value is not BoundStruct inner)
                yield break;
            foreach (var walked in Walk(inner, field.InnerReverses))
                yield return walked;
        }
    }
}
