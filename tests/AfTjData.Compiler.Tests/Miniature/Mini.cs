using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;

namespace AfTjData.Compiler.Tests.Miniature;

/// <summary>Compiles the miniature dataset with files of a test added to it or put in place of its own.</summary>
internal static class Mini
{
    /// <summary>A path for records that come on top of the miniature's events.</summary>
    public const string Events = "events/more.yaml";

    /// <summary>The miniature's files.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } =
        MiniSchema.Files.Concat(MiniRecords.Files).ToDictionary(f => f.Key, f => f.Value);

    /// <summary>Compiles the miniature. In the texts given, <c>⟦…⟧</c> marks where findings are expected.</summary>
    public static MiniResult Compile(params (string Path, string Yaml)[] files)
    {
        var marked = files.Select(f => (f.Path, Marked: Marked.Read(f.Yaml))).ToArray();
        var all = Files.ToDictionary();
        foreach (var (path, text) in marked)
            all[path] = text.Text;
        var expected = marked
            .SelectMany(f => f.Marked.Spans.Select(s => new Location(f.Path, s)))
            .OrderBy(l => l.Path, StringComparer.Ordinal).ThenBy(l => l.Span.StartOffset)
            .ToArray();
        return new MiniResult(DataCompiler.Compile(all.Select(f => new DataFile(f.Key, f.Value))), expected);
    }

    /// <summary>Compiles the miniature with one of its files changed in one place.</summary>
    public static MiniResult With(string path, string old, string @new) => Compile(Edit(path, old, @new));

    /// <summary>One of the miniature's files, changed in one place.</summary>
    public static (string Path, string Yaml) Edit(string path, string old, string @new)
    {
        var text = Files[path];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"`{old}` does not stand in {path}.");
        return (path, string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length)));
    }
}
