using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Compiler.Link;

/// <summary>
/// The content of the dataset as text in one fixed form: the records by kind and id, their filled fields by name. It depends neither on
/// files, comments or order, nor on how tables are packed, so its hash says whether two datasets say the same.
/// </summary>
public static class CanonicalText
{
    /// <summary>The SHA-256 of the canonical text, as 64 lower-case hexadecimal digits.</summary>
    public static string Hash(LinkedDataset dataset) => dataset.ContentHash ??= Compute(dataset);

    /// <summary>The canonical text of the record at an address, as UTF-8. It is not to be changed.</summary>
    internal static byte[] BytesOf(LinkedDataset dataset, RecordAddress address) =>
        BytesOf(dataset, dataset.Record(address), dataset.TargetsOf(address));

    /// <summary>The canonical text of one record: kind and id on a line, then a line for each filled field.</summary>
    public static string Of(LinkedDataset dataset, BoundRecord record)
    {
        var text = new StringBuilder();
        text.Append(record.Kind.Name).Append('/').Append(record.Id).Append('\n');
        foreach (var field in FieldsOf(dataset, record))
            text.Append("  ").Append(field.Key).Append(": ").Append(field.Value).Append('\n');
        return text.ToString();
    }

    /// <summary>The filled fields of a record by name, each with its value in canonical form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(LinkedDataset dataset, BoundRecord record)
    {
        foreach (var (field, value) in Filled(record.Body))
        {
            var text = new StringBuilder();
            Write(dataset, field, value, text);
            yield return new KeyValuePair<string, string>(field.Name, text.ToString());
        }
    }

    private static string Compute(LinkedDataset dataset)
    {
        using var sha = SHA256.Create();
        foreach (var (self, record) in dataset.Addressed)
        {
            var bytes = BytesOf(dataset, record, dataset.TargetsOf(self));
            sha.TransformBlock(bytes, 0, bytes.Length, null, 0);
        }

        sha.TransformFinalBlock([], 0, 0);
        return string.Concat(sha.Hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static byte[] BytesOf(LinkedDataset dataset, BoundRecord record, RecordAddress?[] targets)
    {
        if (record.Memo.Canonical is not { } known || !known.IsFor(targets))
            record.Memo.Canonical = known = new CanonicalBytes(Encoding.UTF8.GetBytes(Of(dataset, record)), targets);
        return known.Bytes;
    }

    private static IEnumerable<(FieldDefinition Field, BoundValue Value)> Filled(BoundStruct body) => body.Shape.Fields
        .Select((field, i) => (Field: field, Value: body.Fields[i]))
        .Where(f => f.Value is not (null or BoundList { Items.Count: 0 }) && !IsDefault(f.Field, f.Value))
        .OrderBy(f => f.Field.Name, StringComparer.Ordinal)!;

    // Whether a default is written out or left out makes no difference to what the record says.
    private static bool IsDefault(FieldDefinition field, BoundValue value) => value switch
    {
        BoundMember member => member.Member.Name == field.Default,
        BoundNumber number when field.Type.Type == FieldType.Bool => (number.Value == 1 ? "true" : "false") == field.Default,
        _ => false,
    };

    private static void Write(LinkedDataset dataset, FieldDefinition field, BoundValue value, StringBuilder text)
    {
        switch (value)
        {
            case BoundList list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(dataset, field, item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case BoundStruct inner:
                text.Append('{');
                foreach (var (innerField, innerValue) in Filled(inner))
                {
                    text.Append(innerField.Name).Append(':');
                    Write(dataset, innerField, innerValue, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case BoundReference reference:
                text.Append(dataset.Resolve(reference, field) is { } address
                    ? dataset.Tables[address.Table].Kind.Name + "/" + reference.Id
                    : "?/" + reference.Id);
                break;
            default:
                WriteText(Plain(field, value), text);
                break;
        }
    }

    private static string Plain(FieldDefinition field, BoundValue value) => value switch
    {
        BoundText text => text.Value,
        BoundNumber number when field.Type.Type == FieldType.Date => DateTime.MinValue.AddDays(number.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        BoundNumber number when field.Type.Type == FieldType.Bool => number.Value == 1 ? "true" : "false",
        BoundNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        BoundDecimal number => number.Value.ToString(CultureInfo.InvariantCulture),
        BoundEdtf date => date.Value.ToString(),
        BoundQuantity quantity => quantity.Value.ToString(),
        BoundMember member => member.Member.Name,
        _ => value.ToString()!,
    };

    // Quoted, so that no text can look like the structure around it.
    private static void WriteText(string value, StringBuilder text) =>
        text.Append('"').Append(value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")).Append('"');
}
