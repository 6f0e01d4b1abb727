using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind;

/// <summary>Reads a mapping whose keys are known in advance (a schema definition, the header, the lock) and reports what does not belong.</summary>
/// <param name="map">The mapping.</param>
/// <param name="what">What the mapping is, as messages name it.</param>
/// <param name="path">The file.</param>
/// <param name="sink">Where mistakes go.</param>
internal sealed class MapReader(YamlMap map, string what, string path, DiagnosticSink sink)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Where the mapping stands.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>Whether a key is present.</summary>
    public bool Has(string key) => Take(key) is not null;

    /// <summary>Where the value under a key stands; the mapping itself if it is absent.</summary>
    public SourceSpan SpanOf(string key) => map[key]?.Span ?? map.Span;

    /// <summary>The node under a key.</summary>
    public YamlNode? Take(string key)
    {
        _known.Add(key);
        return map[key];
    }

    /// <summary>A non-empty text.</summary>
    public string? Text(string key, bool required = false)
    {
        switch (Take(key))
        {
            case YamlScalar { Value.Length: > 0 } scalar:
                return scalar.Value;
            case null when required:
                Missing(key);
                return null;
            case null or YamlRefused:
                return null;
            case var other:
                Wrong(key, "a text", other);
                return null;
        }
    }

    /// <summary>A word by which something is called, kebab-case ASCII.</summary>
    public string? Name(string key, bool required = false)
    {
        var text = Text(key, required);
        if (text is null || Shared.AsciiId.IsValid(text))
            return text;
        sink.Report(Findings.BadId, path, SpanOf(key), text);
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>; false if absent.</summary>
    public bool Flag(string key)
    {
        switch (Take(key))
        {
            case YamlScalar { Value: "true" }:
                return true;
            case null or YamlRefused or YamlScalar { Value: "false" }:
                return false;
            case var other:
                Wrong(key, "`true` or `false`", other);
                return false;
        }
    }

    /// <summary>A whole number.</summary>
    public int? Integer(string key)
    {
        switch (Take(key))
        {
            case null or YamlRefused:
                return null;
            case YamlScalar scalar when int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                return number;
            case var other:
                Wrong(key, "a whole number", other);
                return null;
        }
    }

    /// <summary>A mapping.</summary>
    public YamlMap? Map(string key, bool required = false)
    {
        switch (Take(key))
        {
            case YamlMap inner:
                return inner;
            case null when required:
                Missing(key);
                return null;
            case null or YamlRefused:
                return null;
            case var other:
                Wrong(key, "a mapping", other);
                return null;
        }
    }

    /// <summary>The items of a list; none if absent.</summary>
    public IReadOnlyList<YamlNode> List(string key, bool required = false)
    {
        switch (Take(key))
        {
            case YamlList list:
                return list.Items;
            case null when required:
                Missing(key);
                return [];
            case null or YamlRefused:
                return [];
            case var other:
                Wrong(key, "a list", other);
                return [];
        }
    }

    /// <summary>A list of words.</summary>
    public EquatableArray<Located<string>> Words(string key)
    {
        var words = new List<Located<string>>();
        foreach (var item in List(key))
        {
            if (item is YamlScalar { Value.Length: > 0 } scalar)
                words.Add(new(scalar.Value, scalar.Span));
            else if (item is not YamlRefused)
                Wrong(key, "a list of words", item);
        }

        return words.ToEquatableArray();
    }

    /// <summary>Reports every key that nobody asked for. Call it last.</summary>
    public void Finish()
    {
        foreach (var entry in map.Entries)
        {
            if (!_known.Contains(entry.Key.Value))
                sink.Report(Findings.UnknownKey, path, entry.Key.Span, Capital(what), entry.Key.Value, Spelling.Suggest(entry.Key.Value, _known));
        }
    }

    private void Missing(string key) => sink.Report(Findings.MissingField, path, map.Span, Capital(what), key);

    private void Wrong(string key, string wanted, YamlNode found) =>
        sink.Report(Findings.WrongShape, path, found.Span, $"`{key}`", wanted, found is YamlScalar { Value.Length: > 0 } scalar ? $"`{scalar.Value}`" : found.Describe());

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}

/// <summary>A value and where it stands.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
