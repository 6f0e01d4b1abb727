using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Redirects;

/// <summary>An id that was given up, as <c>redirects.yaml</c> has it.</summary>
/// <param name="Kind">The kind of record that bore it.</param>
/// <param name="Id">The id.</param>
/// <param name="Type">What became of it.</param>
/// <param name="Successors">What stands in its place, as written: such an id may have been given up since.</param>
/// <param name="Reason">Why, in one line.</param>
public sealed record BoundRedirect(
    Located<string> Kind, Located<string> Id, RedirectType Type, EquatableArray<Located<string>> Successors, string Reason);
