using System.Globalization;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Emit;

/// <summary>Emits an enum and what the schema knows of its members.</summary>
internal static class EnumEmitter
{
    /// <summary>Emits an enum.</summary>
    /// <param name="definition">The enum.</param>
    /// <param name="isNamed">Whether a retired member is still one in C#, as it is for the rest of the major version in which it was retired.</param>
    public static GeneratedFile Emit(EnumDefinition definition, Func<RetiredMember, bool> isNamed)
    {
        var name = CSharpName.Pascal(definition.Name);
        var former = Former(definition, isNamed);
        var code = CodeWriter.ForFile();
        DocComment.Summary(code, definition.Summary);
        code.Line(JsonEmitter.Attribute(definition.Name));
        code.Block($"public enum {name}", () =>
        {
            var first = true;
            foreach (var member in definition.Members)
            {
                if (!first)
                    code.Line();
                first = false;
                Document(code, member);
                code.Line($"{CSharpName.Pascal(member.Name)} = {member.Number.ToString(CultureInfo.InvariantCulture)},");
            }

            foreach (var member in former)
            {
                code.Line();
                DocComment.Summary(code, $"Retired. {RedirectText.Sentence(member.Reason)}");
                code.Line(FormerMembers.Attribute(member.Name, member.Successor, member.Reason));
                code.Line($"{CSharpName.Pascal(member.Name)} = {member.Number.ToString(CultureInfo.InvariantCulture)},");
            }
        });
        code.Line();
        DocComment.Summary(code, $"What the schema says of each {definition.Name}.");
        code.Block($"public static class {name}Extensions", () =>
        {
            DocComment.Summary(code, "The word that the data files use.");
            code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is no member of the enum.</exception>");
            EmitSwitch(code, name, "string ToKey", definition.Members.Select(m => (m, Literals.Text(m.Name))), orElse: null, former);
            EmitFromKey(code, name, definition, former);
            EmitCodes(code, name, definition);
            if (definition.Members.Any(m => m.Inverse is not null))
            {
                code.Line();
                DocComment.Summary(code, "How the tie reads from its other end; null where the schema names no word for it.");
                EmitSwitch(code, name, "string? Inverse", definition.Members.Where(m => m.Inverse is not null).Select(m => (m, Literals.Text(m.Inverse!))), "null");
            }

            if (definition.Members.Any(m => m.IsSymmetric))
            {
                code.Line();
                DocComment.Summary(code, "Whether the tie reads the same from both ends.");
                EmitSwitch(code, name, "bool IsSymmetric", definition.Members.Where(m => m.IsSymmetric).Select(m => (m, "true")), "false");
            }
        });
        return code.ToFile(name);
    }

    private static void Document(CodeWriter code, EnumMember member)
    {
        DocComment.Summary(code, member.Summary);
        if (member.Codes.Count > 0)
            DocComment.Element(code, "remarks", "Elsewhere: " + string.Join(", ", member.Codes.Select(c => $"{c.Scheme} {c.Code}")) + ".");
    }

    // A name that a member has by now is that member's, and of retired members with one name the first has it.
    private static RetiredMember[] Former(EnumDefinition definition, Func<RetiredMember, bool> isNamed)
    {
        var taken = new HashSet<string>(definition.Members.Select(m => CSharpName.Pascal(m.Name)), StringComparer.Ordinal);
        return [.. definition.Retired.Where(r => r.Number > 0 && isNamed(r) && taken.Add(CSharpName.Pascal(r.Name)))];
    }

    // By number: the name would warn here too.
    private static string Value(string name, RetiredMember member) => $"({name}){member.Number.ToString(CultureInfo.InvariantCulture)}";

    private static void EmitFromKey(CodeWriter code, string name, EnumDefinition definition, RetiredMember[] former)
    {
        code.Line();
        DocComment.Summary(code, "The member of a word that the data files use.");
        if (definition.Retired.Count > 0)
            DocComment.Element(code, "remarks", "A word that they used once is read as its successor, where the schema names one.");
        code.Line("/// <param name=\"key\">The word, exactly.</param>");
        code.Line("/// <param name=\"value\">The member; the default value if there is none.</param>");
        code.Line("/// <returns>Whether there is one.</returns>");
        code.Block($"public static bool TryFromKey(string? key, out {name} value)", () =>
        {
            code.Block("value = key switch", () =>
            {
                foreach (var member in definition.Members)
                    code.Line($"{Literals.Text(member.Name)} => {name}.{CSharpName.Pascal(member.Name)},");
                foreach (var member in definition.Retired)
                {
                    if (member.Successor is { } successor)
                        code.Line($"{Literals.Text(member.Name)} => {name}.{CSharpName.Pascal(successor)},");
                    else if (former.Contains(member))
                        code.Line($"{Literals.Text(member.Name)} => {Value(name, member)},");
                }

                code.Line("_ => default,");
            }, "};");
            // Numbers start at 1, so that the default value is no member.
            code.Line("return value != default;");
        });
        code.Line();
        code.Line("// For suggestions.");
        code.Line($"internal static string[] Keys() => [{string.Join(", ", definition.Members.Select(m => Literals.Text(m.Name)))}];");
    }

    private static void EmitCodes(CodeWriter code, string name, EnumDefinition definition)
    {
        foreach (var scheme in definition.Members.SelectMany(m => m.Codes.Select(c => c.Scheme)).Distinct().OrderBy(s => s, StringComparer.Ordinal))
        {
            code.Line();
            DocComment.Summary(code, $"The code in the scheme {scheme}; null where it has none.");
            EmitSwitch(code, name, $"string? To{CSharpName.Pascal(scheme)}",
                definition.Members.Where(m => m.Codes.Any(c => c.Scheme == scheme))
                    .Select(m => (m, Literals.Text(m.Codes.First(c => c.Scheme == scheme).Code))),
                "null");
        }
    }

    private static void EmitSwitch(
        CodeWriter code, string name, string signature, IEnumerable<(EnumMember Member, string Value)> cases, string? orElse, RetiredMember[]? former = null)
    {
        code.Block($"public static {signature}(this {name} value) => value switch", () =>
        {
            foreach (var (member, value) in cases)
                code.Line($"{name}.{CSharpName.Pascal(member.Name)} => {value},");
            foreach (var member in former ?? [])
                code.Line($"{Value(name, member)} => {Literals.Text(member.Name)},");
            code.Line($"_ => {orElse ?? "throw new global::System.ArgumentOutOfRangeException(nameof(value), value, null)"},");
        }, "};");
    }
}
