using System.Globalization;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>
/// Emits the named members of ids that were given up, for the rest of a major version: a program that was written against an older release still
/// finds the member, and is told when it is built.
/// </summary>
internal static class FormerMembers
{
    // The ids of what the C# compiler tells consumers. They are none of the catalogue's, which is about the data.
    private const string Moved = "AFTJ1001";
    private const string Gone = "AFTJ1002";
    private const string Retired = "AFTJ1003";

    public static void Emit(CodeWriter code, LinkedDataset dataset, LinkedTable table, string record, string instance)
    {
        foreach (var (name, redirect) in MemberNames.Former(dataset, table))
        {
            code.Line();
            DocComment.Summary(code, $"The {redirect.Kind} {redirect.Id}, which {RedirectText.Of(redirect)}.");
            DocComment.Element(code, "remarks", RedirectText.Sentence(redirect.Reason));
            var message = $"`{redirect.Id}` {RedirectText.Of(redirect)}{Advice(redirect)}. {RedirectText.Sentence(redirect.Reason)}";
            if (redirect.Successor is { } successor)
            {
                code.Line(Attribute(message, Moved, isError: false));
                code.Line($"public static {record} {name} => {instance}.At({table.OrdinalOf(successor).ToString(CultureInfo.InvariantCulture)});");
            }
            else
            {
                // Programs that were compiled earlier still call it.
                code.Line($"/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">Always: no one {DocComment.Escape(table.Kind.Name)} stands in its place.</exception>");
                code.Line(Attribute(message, Gone, isError: true));
                code.Line($"public static {record} {name} => {instance}[{Literals.Text(redirect.Id)}];");
            }
        }
    }

    /// <summary>The attribute of a retired member of an enum.</summary>
    public static string Attribute(string word, string? successor, string reason) => Attribute(
        $"`{word}` was retired{(successor is null ? "" : $": use {CSharpName.Pascal(successor)}")}. {RedirectText.Sentence(reason)}", Retired, isError: false);

    private static string Attribute(string message, string id, bool isError) =>
        $"[global::System.Obsolete({Literals.Text(message)}{(isError ? ", true" : "")}, DiagnosticId = \"{id}\")]";

    private static string Advice(LinkedRedirect redirect) => redirect.Final.Count == 0
        ? ""
        : ": use " + RedirectText.Joined([.. redirect.Final.Select(CSharpName.Pascal)], "or");
}
