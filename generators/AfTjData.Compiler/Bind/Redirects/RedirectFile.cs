using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Redirects;

/// <summary>What <c>redirects.yaml</c> says: the ids that were given up.</summary>
public sealed class RedirectFile
{
    /// <summary>The file, below the data folder. Where there is none, no id was ever given up.</summary>
    public const string FileName = "redirects.yaml";

    private RedirectFile(EquatableArray<BoundRedirect> redirects, bool isWhole, EquatableArray<Diagnostic> diagnostics)
    {
        Redirects = redirects;
        IsWhole = isWhole;
        Diagnostics = diagnostics;
    }

    /// <summary>No redirects at all.</summary>
    public static RedirectFile None { get; } = new(EquatableArray<BoundRedirect>.Empty, true, EquatableArray<Diagnostic>.Empty);

    /// <summary>The redirects, in the order of the file.</summary>
    public EquatableArray<BoundRedirect> Redirects { get; }

    /// <summary>Whether every redirect of the file is here, so that an id which is not here was never given up.</summary>
    public bool IsWhole { get; }

    /// <summary>What is wrong with the file by itself, apart from its YAML.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads the file.</summary>
    public static RedirectFile Read(ParsedFile file)
    {
        var sink = new DiagnosticSink();
        var reader = new MapReader(file.Root, "the list of redirects", file.Path, sink, "redirects");
        var redirects = new List<BoundRedirect>();
        var taken = new Dictionary<(string, string), int>();
        foreach (var item in reader.List("redirects", required: !file.IsBroken))
        {
            if (RedirectReader.Read(item, file.Path, sink) is not { } redirect)
                continue;
            if (taken.TryGetValue((redirect.Kind.Value, redirect.Id.Value), out var line))
            {
                sink.Report(Findings.BadRedirect, file.Path, redirect.Id.Span,
                    FormattableString.Invariant($"The {redirect.Kind.Value} `{redirect.Id.Value}` has a redirect already (line {line}); where its successor was given up in turn, give that one a redirect"));
                continue;
            }

            taken.Add((redirect.Kind.Value, redirect.Id.Value), redirect.Id.Span.StartLine);
            redirects.Add(redirect);
        }

        reader.Finish();
        return new RedirectFile(redirects.ToEquatableArray(), !file.IsBroken && file.Diagnostics.Count == 0 && !sink.HasErrors, sink.ToArray());
    }
}
