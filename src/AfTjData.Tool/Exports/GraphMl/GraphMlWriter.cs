using System.Globalization;
using System.Text;
using System.Xml;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.GraphMl;

/// <summary>Writes nodes and edges as GraphML, with a key for every attribute that occurs.</summary>
internal static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    /// <summary>Writes the file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(DatasetIdentity identity, IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges, string path)
    {
        var nodeKeys = Keys("n", nodes.Select(n => n.Attributes));
        var edgeKeys = Keys("e", edges.Select(e => e.Attributes));
        using var writer = XmlWriter.Create(path, Settings);
        writer.WriteStartDocument();
        writer.WriteStartElement("graphml", Namespace);
        writer.WriteElementString("desc", Namespace, $"{DatasetTexts.Citation(identity)} Content hash {identity.ContentHash}. {DatasetTexts.OtherLicences}");
        WriteKeys(writer, "node", nodeKeys);
        WriteKeys(writer, "edge", edgeKeys);
        writer.WriteStartElement("graph", Namespace);
        writer.WriteAttributeString("id", "aftjdata");
        writer.WriteAttributeString("edgedefault", "directed");
        foreach (var node in nodes)
        {
            writer.WriteStartElement("node", Namespace);
            writer.WriteAttributeString("id", node.Id);
            WriteData(writer, node.Attributes, nodeKeys);
            writer.WriteEndElement();
        }

        for (var i = 0; i < edges.Count; i++)
        {
            writer.WriteStartElement("edge", Namespace);
            writer.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"edge-{i + 1}"));
            writer.WriteAttributeString("source", edges[i].Source);
            writer.WriteAttributeString("target", edges[i].Target);
            if (!edges[i].IsDirected)
                writer.WriteAttributeString("directed", "false");
            WriteData(writer, edges[i].Attributes, edgeKeys);
            writer.WriteEndElement();
        }

        writer.WriteEndDocument();
    }

    // Where one name has values of several types, all are texts: a reader takes one type for the whole column.
    private static SortedDictionary<string, (string Id, string Type)> Keys(string prefix, IEnumerable<GraphAttributes> attributes)
    {
        var types = attributes.SelectMany(a => a.All)
            .GroupBy(a => a.Name, a => a.Type, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => CommonType([.. g.Distinct()]), StringComparer.Ordinal);
        var keys = new SortedDictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (name, type) in types)
            keys.Add(name, ($"{prefix}-{name}", type));
        return keys;
    }

    private static string CommonType(IReadOnlyList<string> types) =>
        types.Count == 1 ? types[0] : types.All(t => t is "int" or "double") ? "double" : "string";

    private static void WriteKeys(XmlWriter writer, string target, SortedDictionary<string, (string Id, string Type)> keys)
    {
        foreach (var (name, (id, type)) in keys)
        {
            writer.WriteStartElement("key", Namespace);
            writer.WriteAttributeString("id", id);
            writer.WriteAttributeString("for", target);
            writer.WriteAttributeString("attr.name", name);
            writer.WriteAttributeString("attr.type", type);
            writer.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter writer, GraphAttributes attributes, SortedDictionary<string, (string Id, string Type)> keys)
    {
        foreach (var (name, _, value) in attributes.All.OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            writer.WriteStartElement("data", Namespace);
            writer.WriteAttributeString("key", keys[name].Id);
            writer.WriteString(value);
            writer.WriteEndElement();
        }
    }
}
