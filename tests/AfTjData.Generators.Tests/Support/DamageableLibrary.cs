using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AfTjData.Generators.Tests.Support;

/// <summary>The library over the miniature, with its packed bytes in arrays in place of literals, so that each can be changed.</summary>
internal sealed class DamageableLibrary
{
    private const string Probe = """
        namespace AfTjData;

        public static class DamageProbe
        {
            public static byte[][] Parts = [];

            private static readonly Array[] Slots = [.. Dataset.AllTables.Select(SlotsOf)];

            public static string[] Ids() => [.. Dataset.AllTables.SelectMany(t => Enumerable.Range(0, t.Count).Select(t.IdAt))];

            public static string[] Spellings() => [.. Dataset.AllTables.SelectMany(SpellingsOf).Distinct()];

            /// <summary>Forgets every decoded record.</summary>
            public static void Forget()
            {
                foreach (var slots in Slots)
                    Array.Clear(slots);
            }

            /// <summary>Asks everything that reads packed bytes, and returns the answers.</summary>
            public static string Ask(string[] ids, string[] spellings, string[] kinds)
            {
                var answers = new System.Text.StringBuilder();
                foreach (var table in Dataset.AllTables)
                {
                    if (!kinds.Contains(table.Kind))
                        continue;
                    foreach (var id in ids)
                    {
                        if (table.OrdinalOf(id) is >= 0 and var ordinal)
                            answers.Append(id).Append(table.RecordAt(ordinal).Id == id ? " is itself\n" : " IS ANOTHER\n");
                    }

                    for (var i = 0; i < table.Count; i++)
                        answers.Append(Told(table.RecordAt(i))).Append('\n');
                    foreach (var name in spellings)
                    {
                        if (Packed.NameLookup.TryRead(table, name, out var bearers))
                            answers.Append(name).Append(": ").AppendJoin(", ", bearers.Select(b => $"{table.IdAt(b.Ordinal)} {b.Grade}")).Append('\n');
                        answers.AppendJoin(", ", Packed.NameSuggester.Suggest<IRecord>([table], name, 3).Select(r => r.Id)).Append('\n');
                    }

                    for (var i = 0; i < table.Count; i++)
                    {
                        foreach (var lists in table.RecordAt(i).GetType().GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(RefList<>)))
                            answers.Append(lists.Name).AppendJoin(", ", Listed(() => lists.GetValue(table.RecordAt(i))!)).Append('\n');
                    }

                    foreach (var index in table.GetType().GetMethods(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic).Where(m => m.Name.StartsWith("By")))
                    {
                        foreach (var value in Enum.GetValues(index.GetParameters()[0].ParameterType))
                        {
                            answers.Append(value).AppendJoin(", ", Listed(() => index.Invoke(table, [value])!)).Append('\n');
                        }
                    }
                }

                return answers.ToString();
            }

            private static IEnumerable<string> Listed(Func<object> list)
            {
                try
                {
                    return [.. ((System.Collections.IEnumerable)list()).Cast<IRecord>().Select(r => r.Id)];
                }
                catch (System.Reflection.TargetInvocationException e)
                {
                    throw e.InnerException!;
                }
            }

            // A value that no enum has is told as such: whoever decoded it has not taken it for another.
            private static string Told(IRecord record)
            {
                try
                {
                    return AfTjDataJson.ToJson(record);
                }
                catch (ArgumentOutOfRangeException)
                {
                    return "no member of an enum";
                }
            }

            private static Array SlotsOf(RecordTable table) =>
                (Array)table.GetType().BaseType!.GetField("Slots", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(table)!;

            private static IEnumerable<string> SpellingsOf(RecordTable table)
            {
                var spellings = new List<string>();
                for (var slot = 0; slot < table.Names.SlotCount; slot++)
                {
                    if (table.Names.TryRead(slot, out var name))
                        spellings.Add(name.Key(table));
                }

                return spellings;
            }
        }
        """;

    private readonly Type _probe;
    private readonly MethodInfo _verify;
    private readonly Func<string[], string[], string[], string> _ask;
    private readonly Action _forget;

    /// <summary>Compiles and loads it.</summary>
    public DamageableLibrary()
    {
        var literals = new Literals();
        var generated = Pipeline.Start(MiniatureData.Files).Trees
            .Select(t => t.FilePath.EndsWith(".Rows.g.cs", StringComparison.Ordinal) ? literals.Replace(t) : t)
            .ToList();
        using var bytes = new MemoryStream();
        var emitted = LibrarySource.With([.. generated, CSharpSyntaxTree.ParseText(Probe, LibrarySource.ParseOptions)])
            .WithReferences(LibrarySource.Framework)
            .Emit(bytes);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        bytes.Position = 0;
        var assembly = new AssemblyLoadContext("damageable").LoadFromStream(bytes);
        _probe = assembly.GetType("AfTjData.DamageProbe", throwOnError: true)!;
        Parts = [.. literals.Values];
        _probe.GetField("Parts")!.SetValue(null, Parts);
        _verify = assembly.GetType("AfTjData.Dataset", throwOnError: true)!.GetMethod("Verify")!;
        _ask = _probe.GetMethod("Ask")!.CreateDelegate<Func<string[], string[], string[], string>>();
        _forget = _probe.GetMethod("Forget")!.CreateDelegate<Action>();
        Ids = (string[])_probe.GetMethod("Ids")!.Invoke(null, null)!;
        Spellings = (string[])_probe.GetMethod("Spellings")!.Invoke(null, null)!;
        Kinds = [.. literals.Kinds];
    }

    /// <summary>The packed bytes, a part for each literal.</summary>
    public byte[][] Parts { get; }

    /// <summary>The kind of the table that each part belongs to.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>The ids that there are.</summary>
    public string[] Ids { get; }

    /// <summary>The spellings that there are.</summary>
    public string[] Spellings { get; }

    /// <summary>What <c>Dataset.Verify</c> throws; null if it returns.</summary>
    public Exception? Verify()
    {
        try
        {
            _verify.Invoke(null, null);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }

    /// <summary>Asks one table everything, from a cold start.</summary>
    public string Ask(string kind)
    {
        _forget();
        return _ask(Ids, Spellings, [kind]);
    }

    private sealed class Literals
    {
        public List<byte[]> Values { get; } = [];

        public List<string> Kinds { get; } = [];

        public SyntaxTree Replace(SyntaxTree tree)
        {
            var root = tree.GetRoot();
            var kind = root.DescendantNodes().OfType<ConstructorInitializerSyntax>().Single().ArgumentList.Arguments[0].Expression.GetFirstToken().ValueText;
            var replaced = root.ReplaceNodes(
                root.DescendantNodes().Where(n => n.IsKind(SyntaxKind.Utf8StringLiteralExpression)),
                (node, _) =>
                {
                    Values.Add(System.Text.Encoding.UTF8.GetBytes(((LiteralExpressionSyntax)node).Token.ValueText));
                    Kinds.Add(kind);
                    return SyntaxFactory.ParseExpression(FormattableString.Invariant($"global::AfTjData.DamageProbe.Parts[{Values.Count - 1}]"));
                });
            return tree.WithRootAndOptions(replaced, tree.Options);
        }
    }
}
