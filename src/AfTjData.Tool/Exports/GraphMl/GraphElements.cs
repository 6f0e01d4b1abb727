namespace AfTjData.Tool.Exports.GraphMl;

/// <summary>A node.</summary>
/// <param name="Id">Kind and id of its record.</param>
/// <param name="Attributes">What it says.</param>
internal sealed record GraphNode(string Id, GraphAttributes Attributes);

/// <summary>An edge.</summary>
/// <param name="Source">The node that it goes out from.</param>
/// <param name="Target">The node that it goes to.</param>
/// <param name="IsDirected">Whether the direction means something.</param>
/// <param name="Attributes">What it says.</param>
internal sealed record GraphEdge(string Source, string Target, bool IsDirected, GraphAttributes Attributes);
