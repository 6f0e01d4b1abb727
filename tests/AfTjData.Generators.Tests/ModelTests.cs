using System.Collections;
using System.Reflection;
using AfTjData.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AfTjData.Generators.Tests;

/// <summary>What the steps hand on holds nothing of Roslyn's: such objects are never equal to later ones and keep whole compilations alive.</summary>
public sealed class ModelTests
{
    // Data for every step: one reads what earlier versions held.
    private static readonly IReadOnlyDictionary<string, string> WithRelease = MovedData.After("1.4.0", "2.0.0");

    [Fact]
    public void No_step_hands_on_an_object_of_Roslyn()
    {
        var result = Pipeline.Start(new Dictionary<string, string>(WithRelease) { ["actors.yaml"] = MiniatureData.Files["actors.yaml"].Replace("type: alias", "type: alais", StringComparison.Ordinal) }).Result;
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var step in Steps.All)
        {
            foreach (var (value, _) in result.TrackedSteps[step].SelectMany(s => s.Outputs))
                Walk(value, step, seen);
        }

        // The walk has gone somewhere: into thousands of nodes, values and texts.
        Assert.True(seen.Count > 2000);
    }

    [Fact]
    public void The_walk_finds_such_an_object_however_deep_it_is() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Walk(new[] { Tuple.Create("", new List<object> { new InMemoryText("", "") }) }, "", []));

    [Fact]
    public void Every_step_is_named() =>
        Assert.Equal(
            typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetValue(null)!).Order(),
            Pipeline.Start(WithRelease).Result.TrackedSteps.Keys.Intersect(Steps.All).Order());

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Type or MemberInfo or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        Assert.False(IsRoslyn(value), $"{path} holds a {value.GetType().FullName}");
        if (!value.GetType().IsValueType && !seen.Add(value))
            return;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, $"{path}[]", seen);
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                // A struct that holds itself is one of the framework's numbers.
                if (field.FieldType != type)
                    Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }

    private static bool IsRoslyn(object value) => value
        is Compilation or ISymbol or SyntaxNode or SyntaxToken or SyntaxTrivia or SyntaxTree or SemanticModel or Location or Diagnostic or DiagnosticDescriptor
        or AdditionalText or SourceText or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider or ParseOptions or CompilationOptions or MetadataReference or IOperation;
}
