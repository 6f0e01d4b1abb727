using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Link;

/// <summary>Those values of a record that concern other records, however deep they are. Structs come before what is in them.</summary>
internal sealed class RecordValues
{
    private RecordValues(BoundRecord record)
    {
        List<WalkedValue> pointers = [], structs = [];
        Walk(record.Body, EquatableArray<InnerReverse>.Empty, pointers, structs);
        Pointers = [.. pointers];
        Structs = [.. structs];
    }

    /// <summary>The references and locators.</summary>
    public WalkedValue[] Pointers { get; }

    /// <summary>The structs.</summary>
    public WalkedValue[] Structs { get; }

    /// <summary>Those of a record; they are looked for once.</summary>
    public static RecordValues Of(BoundRecord record) => record.Memo.Values ??= new RecordValues(record);

    private static void Walk(BoundStruct body, EquatableArray<InnerReverse> useSite, List<WalkedValue> pointers, List<WalkedValue> structs)
    {
        for (var i = 0; i < body.Fields.Count; i++)
        {
            if (body.Fields[i] is BoundList list)
            {
                foreach (var item in list.Items)
                    Take(body.Shape.Fields[i], item);
            }
            else if (body.Fields[i] is { } single)
            {
                Take(body.Shape.Fields[i], single);
            }
        }

        void Take(FieldDefinition field, BoundValue value)
        {
            switch (value)
            {
                case BoundReference or BoundLocator:
                    pointers.Add(new WalkedValue(field, value, body, useSite));
                    break;
                case BoundStruct inner:
                    structs.Add(new WalkedValue(field, value, body, useSite));
                    Walk(inner, field.InnerReverses, pointers, structs);
                    break;
            }
        }
    }
}
