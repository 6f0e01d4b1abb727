using System.Globalization;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;

namespace AfTjData.Fuzzing.Reading;

/// <summary>What the compiler's own model says, in the form of <see cref="SecondDataset.Records"/>, but for the lists of who points at a record.</summary>
internal static class ModelDump
{
    public static SortedDictionary<string, List<string>> Of(LinkedDataset dataset)
    {
        var records = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var table in dataset.Tables)
        {
            foreach (var record in table.Records)
            {
                var lines = new List<string>();
                Shape(lines, "", record.Body, dataset);
                records.Add($"{table.Kind.Name}/{record.Id}", lines);
            }
        }

        return records;
    }

    private static void Shape(List<string> lines, string prefix, BoundStruct body, LinkedDataset dataset)
    {
        for (var i = 0; i < body.Fields.Count; i++)
        {
            var field = body.Shape.Fields[i];
            var at = prefix + field.Name;
            switch (body.Fields[i])
            {
                case null when field.Default is { } given:
                    lines.Add($"{at}={given}");
                    break;
                case null:
                    break;
                case BoundList list:
                    for (var item = 0; item < list.Items.Count; item++)
                        One(lines, string.Create(CultureInfo.InvariantCulture, $"{at}[{item}]"), field, list.Items[item], dataset);
                    break;
                case { } value:
                    One(lines, at, field, value, dataset);
                    break;
            }
        }
    }

    private static void One(List<string> lines, string at, FieldDefinition field, BoundValue value, LinkedDataset dataset)
    {
        if (value is BoundStruct inner)
        {
            Shape(lines, at + ".", inner, dataset);
            return;
        }

        lines.Add(at + "=" + value switch
        {
            BoundText text => text.Value,
            BoundNumber number when field.Type.Type == FieldType.Bool => number.Value == 1 ? "true" : "false",
            BoundNumber number when field.Type.Type == FieldType.Date => DateOnly.FromDayNumber(number.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            BoundNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
            BoundDecimal number => number.Value.ToString(CultureInfo.InvariantCulture),
            BoundMember member => member.Member.Name,
            BoundReference reference when dataset.Resolve(reference, field) is { } address => $"{dataset.Tables[address.Table].Kind.Name}/{dataset.Record(address).Id}",
            _ => value.ToString(),
        });
    }
}
