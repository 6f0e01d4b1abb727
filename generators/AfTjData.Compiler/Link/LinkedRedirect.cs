using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Link;

/// <summary>An id that was given up, and what stands in its place now.</summary>
/// <param name="Kind">The kind of record that bore it.</param>
/// <param name="Id">The id.</param>
/// <param name="Type">What became of it.</param>
/// <param name="Successors">What was put in its place then, as written.</param>
/// <param name="Final">The ids of the records that stand in its place now, in the order in which the successors lead to them.</param>
/// <param name="Successor">The record that is meant by the id now: null where it was split or withdrawn, or what it became was.</param>
/// <param name="Reason">Why, in one line.</param>
/// <param name="Since">The version of the dataset in which it was given up.</param>
/// <param name="Location">Where the id stands in <c>redirects.yaml</c>.</param>
public sealed record LinkedRedirect(
    string Kind, string Id, RedirectType Type, EquatableArray<string> Successors, EquatableArray<string> Final, string? Successor,
    string Reason, string Since, Location Location);
