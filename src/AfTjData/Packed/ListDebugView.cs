using System.Diagnostics;

namespace AfTjData.Packed;

/// <summary>What a debugger shows of a list when it is expanded: the items.</summary>
/// <param name="list">The list.</param>
internal sealed class ListDebugView<T>(IReadOnlyList<T> list)
{
    /// <summary>The items.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = [.. list];
}
