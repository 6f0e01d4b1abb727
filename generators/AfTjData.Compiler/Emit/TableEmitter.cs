using System.Globalization;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Pack;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits the static class of a kind: all records, lookups, named members.</summary>
internal static class TableEmitter
{
    public static GeneratedFile Emit(LinkedDataset dataset, LinkedTable table)
    {
        var kind = table.Kind;
        var name = CSharpTypes.Plural(kind);
        var record = CSharpName.Pascal(kind.Name);
        // Named in full: inside the class, the member of an id such as `event-table` would hide the table.
        var instance = $"global::AfTjData.{CSharpTypes.Table(kind.Name)}.Instance";
        var code = CodeWriter.ForFile();
        DocComment.Summary(code, $"Every {kind.Name} of the dataset. {kind.Summary}");
        DocComment.Element(code, "threadsafety", "All members are safe to use from any number of threads.");
        code.Block($"public static partial class {name}", () =>
        {
            DocComment.Summary(code, $"Every {kind.Name}, in the order of ids, and each by its id. A record is decoded when it is first asked for.");
            code.Line($"public static global::AfTjData.RecordTable<{record}> All => {instance};");
            if (kind.Find is not null)
                FinderEmitter.Emit(code, table, kind.Find);
            foreach (var field in kind.Fields.Where(f => f.IsIndexed && f.Type.Type == FieldType.Enum))
                IndexLookup(code, kind, field, record, instance);
            if (kind.HasMembers && table.Records.Count <= Linker.MemberLimit)
            {
                Members(code, dataset, table, record, instance);
                FormerMembers.Emit(code, dataset, table, record, instance);
            }
        });
        return code.ToFile(name);
    }

    private static void IndexLookup(CodeWriter code, KindDefinition kind, FieldDefinition field, string record, string instance)
    {
        var type = CSharpTypes.Item(field.Type);
        code.Line();
        DocComment.Summary(code, $"Each {kind.Name} whose {field.Name} has a value, by id; empty for a value that no record has.");
        code.Line($"/// <param name=\"value\">The value of {field.Name}.</param>");
        code.Line($"public static global::AfTjData.RefList<{record}> {MemberNames.IndexMethod(field)}({type} value) => {instance}.{MemberNames.IndexMethod(field)}(value);");
    }

    private static void Members(CodeWriter code, LinkedDataset dataset, LinkedTable table, string record, string instance)
    {
        var taken = new HashSet<string>(MemberNames.ReservedFor(table.Kind), StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < table.Records.Count; ordinal++)
        {
            var member = CSharpName.Pascal(table.Records[ordinal].Id);
            // A colliding id is an error in the data; leaving its member out keeps that the only error.
            if (!taken.Add(member))
                continue;
            code.Line();
            MemberDocumentation.Write(code, dataset, table, table.Records[ordinal]);
            code.Line($"public static {record} {member} => {instance}.At({ordinal.ToString(CultureInfo.InvariantCulture)});");
        }
    }
}
