using System.Diagnostics;
using AfTjData.Generators;
using AfTjData.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Benchmarks.Editing;

/// <summary>The generator in Roslyn's own driver over a data folder held in memory: the first pass, or one after an edit.</summary>
internal sealed class GeneratorRun
{
    private const string Folder = "/data/";

    // As the SDK compiles a library that has a documentation file.
    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private readonly Dictionary<string, AdditionalText> _texts;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(Dictionary<string, AdditionalText> texts, GeneratorDriver driver)
    {
        _texts = texts;
        var compilation = CSharpCompilation.Create("library");
        var watch = Stopwatch.StartNew();
        _driver = driver.RunGenerators(compilation);
        Elapsed = watch.Elapsed;
        Result = _driver.GetRunResult().Results.Single();
        if (Result.Exception is { } exception)
            throw new InvalidOperationException("The generator failed.", exception);
        if (Result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } problem)
            throw new InvalidOperationException(problem.ToString());
    }

    /// <summary>How long the pass took: the generator, and the driver's parsing of what it wrote.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>What the pass came to.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>A first pass with a new driver.</summary>
    /// <param name="files">Path below the data folder, and text.</param>
    /// <param name="tracked">Whether steps tell what they did again, which costs time.</param>
    public static GeneratorRun New(IEnumerable<KeyValuePair<string, string>> files, bool tracked)
    {
        var texts = files.ToDictionary(f => f.Key, AdditionalText (f) => new InMemoryText(Folder + f.Key, f.Value), StringComparer.Ordinal);
        return new GeneratorRun(texts, CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            texts.Values,
            ParseOptions,
            new InMemoryOptions(("AftjDataFolder", Folder), ("AftjReports", "true")),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracked)));
    }

    /// <summary>A further pass with the same driver, after one file got another text.</summary>
    public GeneratorRun Edit(string path, string text)
    {
        var edited = new InMemoryText(Folder + path, text);
        return new GeneratorRun(
            new Dictionary<string, AdditionalText>(_texts, StringComparer.Ordinal) { [path] = edited },
            _driver.ReplaceAdditionalText(_texts[path], edited));
    }

    /// <summary>The generated files that differ from those of an earlier pass.</summary>
    public IEnumerable<GeneratedSourceResult> NewSince(GeneratorRun before)
    {
        var old = before.Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SyntaxTree, StringComparer.Ordinal);
        return Result.GeneratedSources.Where(s => !old.TryGetValue(s.HintName, out var tree) || tree != s.SyntaxTree);
    }

    /// <summary>How long the C# parser alone takes on some of the generated files: part of every pass that changes them.</summary>
    public static TimeSpan ParseAgain(IEnumerable<GeneratedSourceResult> sources)
    {
        var watch = Stopwatch.StartNew();
        foreach (var source in sources)
            CSharpSyntaxTree.ParseText(source.SourceText, ParseOptions).GetRoot();
        return watch.Elapsed;
    }
}
