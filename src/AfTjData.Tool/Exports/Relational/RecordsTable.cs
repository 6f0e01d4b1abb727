using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Relational;

/// <summary>The table of the records of all kinds: what a reference to a record of any kind leads to, and what has to be known before a record is believed.</summary>
internal static class RecordsTable
{
    /// <summary>The table.</summary>
    public static Table Of(Schema schema, TableNames tables)
    {
        var status = schema.Kinds.Select(TellingEvidence.StatusOf).FirstOrDefault(f => f is not null);
        var hedge = TellingEvidence.HedgeOf(schema);
        var columns = new List<Column>
        {
            new("kind", ColumnType.Text, true, "The kind of record.") { Words = tables.AllKinds },
            new("id", ColumnType.Text, true, "The id, unique within the kind."),
            new("caption", ColumnType.Text, false, "What the record is called, in the curators' words."),
        };
        var foreignKeys = new List<ForeignKey>();
        if (status is not null)
        {
            columns.Add(new Column("status", ColumnType.Text, false, "How far it has got in the world, as told; empty for kinds of which that cannot be said."));
            foreignKeys.Add(new ForeignKey(["status"], tables.OfEnum(status.Type.Target!), [EnumTable.Word]));
        }

        if (hedge is not null)
        {
            columns.Add(new Column("hedge", ColumnType.Text, false, "How firmly the firmest source puts it, of those that affirm it; empty if none does. A dateline or another piece of evidence for a side issue does not count."));
            columns.Add(new Column("denied", ColumnType.Boolean, true, "Whether a source denies it, whoever else affirms it."));
            foreignKeys.Add(new ForeignKey(["hedge"], tables.OfEnum(hedge.Name), [EnumTable.Word]));
        }

        return new Table
        {
            Name = tables.Records,
            Summary = "The records of all kinds, so that a reference to any of them has something to lead to.",
            Role = TableRole.Records,
            Columns = columns,
            PrimaryKey = ["kind", "id"],
            ForeignKeys = foreignKeys,
            Caption = "caption",
            Rows = d => d.Kinds.SelectMany(k => RowsOf(k, status is not null, hedge)),
        };
    }

    private static IEnumerable<IReadOnlyList<object?>> RowsOf(KindSnapshot kind, bool hasStatus, EnumDefinition? hedge)
    {
        var definition = kind.Definition;
        foreach (var record in kind.Records)
        {
            var row = new List<object?> { definition.Name, Text(record["id"]), Text(record[definition.Caption]) };
            if (hasStatus)
                row.Add(TellingEvidence.StatusOf(definition) is { } status ? Text(record[status.Name]) : null);
            if (hedge is not null)
            {
                var telling = TellingEvidence.Of(record, definition);
                row.Add(telling.Where(e => !TellingEvidence.Denies(e)).Select(e => Text(e["hedge"])).MinBy(w => hedge.Member(w!)!.Number));
                row.Add(telling.Any(TellingEvidence.Denies));
            }

            yield return row;
        }
    }

    private static string? Text(JsonNode? value) => value?.GetValue<string>();
}
