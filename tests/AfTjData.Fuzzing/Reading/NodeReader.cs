using System.Diagnostics;
using System.Text;
using System.Text.Json;
using AfTjData.Tests.Support;

namespace AfTjData.Fuzzing.Reading;

/// <summary>A process of Node.js that reads YAML with the npm package <c>yaml</c>: a reader that shares nothing with the compiler's.</summary>
public sealed class NodeReader : IDisposable
{
    private readonly Process _process;

    /// <summary>Starts it.</summary>
    public NodeReader()
    {
        _process = Process.Start(new ProcessStartInfo("node", [Repository.Path("tests/Node/read-yaml.mjs")])
        {
            WorkingDirectory = Repository.Path("tests/Node"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
    }

    /// <summary>Reads texts, in one go.</summary>
    public IReadOnlyList<PlainFile> Read(IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return [];
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(texts));
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The second reader ended; run `npm ci --prefix tests/Node`.");
        using var answers = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1000 });
        return [.. answers.RootElement.EnumerateArray().Select(PlainFile.Of)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(2000))
            _process.Kill();
        _process.Dispose();
    }
}

/// <summary>What the second reader found in a file.</summary>
/// <param name="Root">The top node; null where it found an error.</param>
/// <param name="Error">Its first error.</param>
public sealed record PlainFile(PlainNode? Root, string? Error)
{
    internal static PlainFile Of(JsonElement answer) => answer.TryGetProperty("root", out var root)
        ? new PlainFile(PlainNode.Of(root), null)
        : new PlainFile(null, answer.GetProperty("errors")[0].GetString());
}

/// <summary>A node of YAML without its place.</summary>
public abstract record PlainNode
{
    internal static PlainNode Of(JsonElement node) => node.ValueKind == JsonValueKind.String ? new PlainText(node.GetString()!)
        : node.TryGetProperty("list", out var items) ? new PlainList([.. items.EnumerateArray().Select(Of)])
        : new PlainMap([.. node.GetProperty("map").EnumerateArray().Select(e => (e[0].GetString()!, Of(e[1])))]);
}

/// <summary>A text.</summary>
public sealed record PlainText(string Value) : PlainNode;

/// <summary>A list.</summary>
public sealed record PlainList(PlainNode[] Items) : PlainNode;

/// <summary>A mapping.</summary>
public sealed record PlainMap((string Key, PlainNode Value)[] Entries) : PlainNode
{
    /// <summary>The value under a key, or null.</summary>
    public PlainNode? this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries)
            {
                if (name == key)
                    return value;
            }

            return null;
        }
    }

    /// <summary>The text under a key, or null.</summary>
    public string? Text(string key) => (this[key] as PlainText)?.Value;
}
