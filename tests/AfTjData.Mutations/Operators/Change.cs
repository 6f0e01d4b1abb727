using Microsoft.CodeAnalysis;

namespace AfTjData.Mutations.Operators;

/// <summary>One way to spoil one node: what is written in its place.</summary>
/// <param name="Node">The node.</param>
/// <param name="After">Its text with the fault in it.</param>
internal readonly record struct Change(SyntaxNode Node, string After);
