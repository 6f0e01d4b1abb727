using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.GraphMl;

/// <summary>The dataset as one graph for Gephi, Cytoscape and the like.</summary>
internal sealed class GraphMlFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "graphml";

    /// <inheritdoc/>
    public string Summary => "GraphML for Gephi and Cytoscape: records as nodes; ties, participations and every reference as edges.";

    /// <inheritdoc/>
    public bool IsFolder => false;

    /// <inheritdoc/>
    public void Write(DatasetSnapshot dataset, string path, IProgress<string> progress)
    {
        progress.Report("nodes");
        var nodes = GraphNodes.Of(dataset);
        progress.Report("edges");
        var edges = GraphEdges.Of(dataset);
        progress.Report("writing");
        GraphMlWriter.Write(dataset.Identity, nodes, edges, path);
    }
}
