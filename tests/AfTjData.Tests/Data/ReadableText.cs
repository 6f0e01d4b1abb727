using System.Collections;
using System.Globalization;
using System.Text;

namespace AfTjData.Tests.Data;

/// <summary>Records as text for a reviewer: kind and id, then each filled field by name, one a line, what is in it indented below.</summary>
internal static class ReadableText
{
    public static string Of(RecordTable table, IEnumerable<IRecord> records)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{table.Kind}: {table.Count} records\n");
        foreach (var record in records)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{record.Kind}/{record.Id}\n");
            Fields(text, record, "  ", "  ");
        }

        // Verified files end without a line end.
        return text.ToString().TrimEnd('\n');
    }

    // The first line may begin with the dash of a list.
    private static void Fields(StringBuilder text, object holder, string first, string indent)
    {
        var start = first;
        foreach (var (name, value) in FilledFields.Of(holder))
        {
            Field(text, Words(name), value, start, indent);
            start = indent;
        }
    }

    private static void Field(StringBuilder text, string name, object value, string start, string indent)
    {
        if (FilledFields.References(value) is { } references)
        {
            text.Append(start).Append(name).Append(": ").AppendJoin(", ", references).Append('\n');
        }
        else if (FilledFields.IsLeaf(value))
        {
            text.Append(start).Append(name).Append(": ").Append(Leaf(value).ReplaceLineEndings("\n" + indent + "  ")).Append('\n');
        }
        else if (value is IEnumerable list)
        {
            var items = list.Cast<object>().ToArray();
            if (items.All(FilledFields.IsLeaf))
            {
                text.Append(start).Append(name).Append(": ").AppendJoin(", ", items.Select(Leaf)).Append('\n');
                return;
            }

            text.Append(start).Append(name).Append(":\n");
            foreach (var item in items)
                Fields(text, item, indent + "  - ", indent + "    ");
        }
        else
        {
            text.Append(start).Append(name).Append(":\n");
            Fields(text, value, indent + "  ", indent + "  ");
        }
    }

    private static string Leaf(object value) => value is Enum member ? Words(member.ToString()) : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    // As the data files write it: WhenBasis becomes when-basis.
    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
