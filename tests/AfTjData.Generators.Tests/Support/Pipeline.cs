using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Generators.Tests.Support;

/// <summary>The generator in Roslyn's own driver, over files that lie nowhere.</summary>
internal sealed class Pipeline
{
    /// <summary>Where the data folder is said to be.</summary>
    public const string DataFolder = "/repository/data/";

    private readonly string _folder;
    private readonly ImmutableDictionary<string, AdditionalText> _texts;
    private readonly Compilation _compilation;
    private readonly GeneratorDriver _driver;

    private Pipeline(string folder, ImmutableDictionary<string, AdditionalText> texts, Compilation compilation, GeneratorDriver driver)
    {
        _folder = folder;
        _texts = texts;
        _compilation = compilation;
        _driver = driver.RunGenerators(compilation);
        Result = _driver.GetRunResult().Results.Single();
    }

    /// <summary>What the latest run came to.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The generated files, by name.</summary>
    public SortedDictionary<string, string> Sources => new(
        Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>The generated files as syntax.</summary>
    public IEnumerable<SyntaxTree> Trees => Result.GeneratedSources.Select(s => s.SyntaxTree);

    /// <summary>What the generator reported, as a build would print it.</summary>
    public string Reports => string.Join('\n', Result.Diagnostics.Select(d => Printed.Line(d, _folder)).Order(StringComparer.Ordinal));

    /// <summary>Runs the generator for the first time.</summary>
    /// <param name="files">The files, in the order in which the build names them: path below the data folder, and text.</param>
    /// <param name="folder">Where the data folder is.</param>
    /// <param name="options">What the project says; where the data folder is, if nothing is given.</param>
    /// <param name="outside">Further files: full path and text.</param>
    public static Pipeline Start(
        IEnumerable<KeyValuePair<string, string>> files, string folder = DataFolder, InMemoryOptions? options = null,
        IEnumerable<KeyValuePair<string, string>>? outside = null)
    {
        var texts = files.Select(f => new InMemoryText(folder + f.Key, f.Value))
            .Concat((outside ?? []).Select(f => new InMemoryText(f.Key, f.Value)))
            .ToArray<AdditionalText>();
        var driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            texts,
            LibrarySource.ParseOptions,
            options ?? new InMemoryOptions(("AftjDataFolder", folder), ("AftjReports", "true")),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Pipeline(folder, texts.ToImmutableDictionary(t => t.Path), CSharpCompilation.Create("empty"), driver);
    }

    /// <summary>Runs it again over the same files.</summary>
    public Pipeline Again() => new(_folder, _texts, _compilation, _driver);

    /// <summary>Runs it again after something else in the project changed: another C# file.</summary>
    public Pipeline AfterOtherSource() =>
        new(_folder, _texts, _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", LibrarySource.ParseOptions)), _driver);

    /// <summary>Runs it again after a file was saved with another text.</summary>
    public Pipeline Edit(string path, Func<string, string> edit) => Save(path, edit, Encoding.UTF8);

    /// <summary>Runs it again after a file was saved as it is in an encoding, and read in it.</summary>
    public Pipeline SaveIn(Encoding encoding, string path) => Save(path, text => text, encoding);

    private Pipeline Save(string path, Func<string, string> edit, Encoding encoding)
    {
        var old = _texts[_folder + path];
        var text = new InMemoryText(old.Path, edit(old.GetText()!.ToString()), encoding);
        return new(_folder, _texts.SetItem(text.Path, text), _compilation, _driver.ReplaceAdditionalText(old, text));
    }

    /// <summary>Runs it again after a file was added.</summary>
    public Pipeline Add(string path, string text)
    {
        AdditionalText added = new InMemoryText(_folder + path, text);
        return new(_folder, _texts.Add(added.Path, added), _compilation, _driver.AddAdditionalTexts([added]));
    }

    /// <summary>Runs it again after a file was removed.</summary>
    public Pipeline Remove(string path)
    {
        var removed = _texts[_folder + path];
        return new(_folder, _texts.Remove(removed.Path), _compilation, _driver.RemoveAdditionalTexts([removed]));
    }
}
