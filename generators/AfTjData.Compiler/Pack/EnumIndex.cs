using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Pack;

/// <summary>The records of a kind by an enum field: a row for each number up to the highest.</summary>
internal static class EnumIndex
{
    public static PackedRows Pack(LinkedTable table, FieldDefinition field, EnumDefinition definition)
    {
        var highest = definition.Members.Select(m => m.Number).DefaultIfEmpty(0).Max();
        var rows = new List<RecordAddress>[highest + 1];
        for (var ordinal = 0; ordinal < table.Records.Count; ordinal++)
        {
            var member = table.Records[ordinal][field.Name] is BoundMember given ? given.Member
                : field.Default is { } name ? definition.Member(name)
                : null;
            if (member is not null)
                (rows[member.Number] ??= []).Add(new RecordAddress(table.Number, ordinal));
        }

        return PackedRows.Lay(rows.Length, (i, row) =>
        {
            RecordList.Write(rows[i] ?? [], row);
            row.EndLine();
        });
    }
}
