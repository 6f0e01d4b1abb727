using AfTjData.Tool.Exports.Fields;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.GraphMl;

/// <summary>The nodes: every record, with what it says by itself.</summary>
internal static class GraphNodes
{
    /// <summary>The nodes in the order of kinds and ids.</summary>
    public static IReadOnlyList<GraphNode> Of(DatasetSnapshot dataset)
    {
        var nodes = new List<GraphNode>();
        foreach (var kind in dataset.Kinds)
        {
            foreach (var record in kind.Records)
            {
                var id = record["id"]!.GetValue<string>();
                var attributes = new GraphAttributes().Set("kind", kind.Definition.Name).Set("label", record[kind.Definition.Caption]?.GetValue<string>() ?? id);
                foreach (var (field, value) in FilledFields.Of(kind.Definition, record))
                {
                    // The caption is the label already.
                    if (field.Name != kind.Definition.Caption && !EvidenceSummary.IsEvidence(field))
                        attributes.Set(dataset.Schema, field, value);
                }

                attributes.Set(EvidenceSummary.Of(dataset.Schema, kind.Definition, record));
                nodes.Add(new GraphNode($"{kind.Definition.Name}/{id}", attributes));
            }
        }

        return nodes;
    }
}
