using Microsoft.CodeAnalysis;

namespace AfTjData.Mutations.Operators;

/// <summary>A kind of mistake that a programmer makes.</summary>
/// <param name="Name">What it is called in lists, and a part of each fault's id.</param>
/// <param name="Changes">The ways in which it can spoil a node; none for nodes it has nothing to do with.</param>
internal sealed record FaultOperator(string Name, Func<SyntaxNode, IEnumerable<Change>> Changes);
