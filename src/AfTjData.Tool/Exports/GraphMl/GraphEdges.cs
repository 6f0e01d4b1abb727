using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Exports.Fields;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.GraphMl;

/// <summary>
/// The edges. Each reference of a record is one, from the record to what it refers to; and a record that ties two others is a direct edge between these
/// besides (<c>tie</c>), so that a view of actors alone still shows who is tied to whom.
/// </summary>
internal static class GraphEdges
{
    /// <summary>The edges in the order of kinds, ids and the schema's fields.</summary>
    public static IReadOnlyList<GraphEdge> Of(DatasetSnapshot dataset)
    {
        var known = dataset.Kinds.SelectMany(k => k.Records.Select(r => AddressOf(k.Definition, r))).ToHashSet(StringComparer.Ordinal);
        var edges = new List<GraphEdge>();
        foreach (var kind in dataset.Kinds)
        {
            foreach (var record in kind.Records)
            {
                var references = RecordReferences.Of(dataset.Schema, kind.Definition, record).Where(r => known.Contains(r.Target)).ToList();
                edges.AddRange(references.Select(r => OfReference(dataset.Schema, kind.Definition, record, r)));
                if (GraphTie.All.FirstOrDefault(t => t.Kind == kind.Definition.Name) is { } tie)
                    edges.AddRange(tie.Ends(references).Select(e => OfTie(dataset.Schema, kind.Definition, record, e.From, e.To)));
            }
        }

        return edges;
    }

    private static GraphEdge OfReference(Schema schema, KindDefinition kind, JsonObject record, RecordReference reference)
    {
        // The nearest that has dates of its own says when: a step of a project, not the project.
        var dated = reference.Holder.LastOrDefault(h => h.Shape.Fields.Any(IsDate));
        var attributes = Begin(kind, record, reference.Path, isTie: false);
        SetWords(attributes, kind, record);
        SetDates(attributes, dated.Shape ?? kind, dated.Values ?? record);
        attributes.Set(EvidenceSummary.Of(schema, kind, record, reference.Top.Name));
        foreach (var (shape, values) in reference.Holder)
            SetHolder(attributes, schema, shape, values);
        return new GraphEdge(AddressOf(kind, record), reference.Target, IsDirected: true, attributes);
    }

    private static GraphEdge OfTie(Schema schema, KindDefinition kind, JsonObject record, RecordReference from, RecordReference to)
    {
        var attributes = Begin(kind, record, $"{from.Path} > {to.Path}", isTie: true);
        attributes.Set("label", record[kind.Caption]?.GetValue<string>() ?? AddressOf(kind, record));
        SetWords(attributes, kind, record);
        SetDates(attributes, kind, record);
        attributes.Set(EvidenceSummary.Of(schema, kind, record));
        var isSymmetric = FilledFields.Of(kind, record).Any(f => schema.EnumOf(f.Field) is { } words && !f.Field.Type.IsList && words.Member(FilledFields.Text(f.Value))?.IsSymmetric == true);
        return new GraphEdge(from.Target, to.Target, !isSymmetric, attributes);
    }

    private static GraphAttributes Begin(KindDefinition kind, JsonObject record, string path, bool isTie) => new GraphAttributes()
        .Set("tie", isTie)
        .Set("kind", kind.Name)
        .Set("path", path)
        .Set("label", path)
        .Set("record", AddressOf(kind, record));

    // Words and dates of the record stand on each of its edges: what is planned, denied or only alleged must not look settled on a map of ties.
    private static void SetWords(GraphAttributes attributes, KindDefinition kind, JsonObject record)
    {
        foreach (var (field, value) in FilledFields.Of(kind, record).Where(f => f.Field.Type is { Type: FieldType.Enum, IsList: false }))
            attributes.Set(field.Name, FilledFields.Text(value));
    }

    private static void SetDates(GraphAttributes attributes, ShapeDefinition shape, JsonObject values)
    {
        foreach (var (field, value) in FilledFields.Of(shape, values).Where(f => IsDate(f.Field)))
            attributes.Set(field.Name, FilledFields.Text(value));
    }

    // What stands beside a reference bears the name of its struct, as in `party.role`; but its status, hedge and polarity are those of the edge.
    private static void SetHolder(GraphAttributes attributes, Schema schema, ShapeDefinition shape, JsonObject values)
    {
        foreach (var (field, value) in FilledFields.Of(shape, values).Where(f => f.Field.Type.Type != FieldType.Struct && !IsDate(f.Field)))
        {
            var isOfEdge = schema.EnumOf(field)?.Name is "status" or EvidenceSummary.Hedge or EvidenceSummary.Polarity;
            attributes.Set(schema, field, value, isOfEdge ? "" : shape.Name + ".");
        }

        attributes.Set(EvidenceSummary.Of(schema, shape, values));
        if (shape.Name == EvidenceSummary.Struct)
            attributes.Set(EvidenceSummary.Struct, values[EvidenceSummary.At]!.GetValue<string>());
    }

    private static bool IsDate(FieldDefinition field) => field.Type is { Type: FieldType.Edtf or FieldType.Date, IsList: false };

    private static string AddressOf(KindDefinition kind, JsonObject record) => $"{kind.Name}/{record["id"]!.GetValue<string>()}";
}
