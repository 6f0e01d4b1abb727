using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits the lookups by name of a kind that has names, each with an example from the kind's own records.</summary>
internal static class FinderEmitter
{
    public static void Emit(CodeWriter code, LinkedTable table, string field)
    {
        var kind = table.Kind;
        var record = CSharpName.Pascal(kind.Name);
        var plural = CSharpTypes.Plural(kind);
        // Named in full: inside the class, the member of an id such as `event-table` would hide the table.
        var instance = $"global::AfTjData.{CSharpTypes.Table(kind.Name)}.Instance";
        var example = FirstName(table, field);

        code.Line();
        DocComment.Summary(code, $"The {kind.Name} that alone bears a name at its best grade; null if none does, or several do.");
        DocComment.Element(code, "remarks",
            "Any attested spelling, alias or acronym is found; case, diacritics, hyphens, apostrophes, titles before the name and the order of words do not matter.");
        Name(code);
        if (example is not null)
            Example(code, $"{record}? found = {plural}.Find({Literals.Text(example)});");
        code.Line($"public static {record}? Find(string name) => {instance}.Find(name);");

        code.Line();
        DocComment.Summary(code, $"Each {kind.Name} that bears a name, the best grade first, then by id; empty if none does.");
        Name(code);
        if (example is not null)
            Example(code, $"bool ambiguous = {plural}.FindAll({Literals.Text(example)}).Count > 1;");
        code.Line($"public static global::AfTjData.RefList<{record}> FindAll(string name) => {instance}.FindAll(name);");

        code.Line();
        DocComment.Summary(code, $"Each {kind.Name} with a spelling near a name: misspelt, or with words too many or too few. The nearest first, then by grade and id.");
        DocComment.Element(code, "remarks", "Bearers of the name itself come before all others. A suggestion is a question to the reader: never take the first as found.");
        Name(code);
        code.Line("/// <param name=\"most\">How many to return at most.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\"><paramref name=\"most\"/> is negative.</exception>");
        if (example is not null)
            Example(code, $"{record} nearest = {plural}.Suggest({Literals.Text(example)})[0];");
        code.Line($"public static global::AfTjData.RefList<{record}> Suggest(string name, int most = 5) => {instance}.Suggest(name, most);");
    }

    private static void Name(CodeWriter code)
    {
        code.Line("/// <param name=\"name\">The name.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"name\"/> is null.</exception>");
    }

    private static void Example(CodeWriter code, string line) => code.Line($"/// <example><code>{DocComment.Escape(line)}</code></example>");

    // The first name of the first record that has one: a primary name, which no other record of the kind shares.
    private static string? FirstName(LinkedTable table, string field) => table.Records
        .Select(r => r[field] is BoundList list ? list.Items.OfType<BoundStruct>().Select(n => (n["text"] as BoundText)?.Value).FirstOrDefault() : null)
        .FirstOrDefault(t => t is not null);
}
