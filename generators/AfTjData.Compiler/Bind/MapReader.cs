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
/// <param name="keys">Every key that the mapping can have. Where they are given, a misspelt one is read as the one that was meant, after its error.</param>
internal sealed class MapReader(YamlMap map, string what, string path, DiagnosticSink sink, params string[] keys)
{
    private readonly HashSet<string> _known = new(keys, StringComparer.Ordinal);
    private readonly List<string> _missing = [];

    /// <summary>Where the mapping stands.</summary>
    public SourceSpan Span => map.Span;

    /// <summary>Whether a key is present.</summary>
    public bool Has(string key) => Take(key) is not null;

    /// <summary>Where the value under a key stands; the mapping itself if it is absent.</summary>
    public SourceSpan SpanOf(string key) => Find(key)?.Span ?? map.Span;

    /// <summary>Whether a key that nobody has asked for so far was probably meant to be this one.</summary>
    public bool HasMisspelt(string key) =>
        map.Entries.Any(e => !_known.Contains(e.Key.Value) && Spelling.Nearest(e.Key.Value, [key]) is not null);

    /// <summary>The node under a key.</summary>
    public YamlNode? Take(string key)
    {
        _known.Add(key);
        return Find(key);
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

    /// <summary><c>true</c> or <c>false</c>; false if absent. A misspelt one is taken for the one that was meant, after its error.</summary>
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
                return other is YamlScalar misspelt && Spelling.Nearest(misspelt.Value, ["true", "false"]) == "true";
        }
    }

    /// <summary>A whole number.</summary>
    public int? Integer(string key, bool required = false)
    {
        switch (Take(key))
        {
            case null when required:
                Missing(key);
                return null;
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

    /// <summary>Reports every key that nobody asked for, and every required one that is not there. Call it last.</summary>
    public void Finish()
    {
        foreach (var entry in map.Entries)
        {
            if (_known.Contains(entry.Key.Value))
                continue;
            sink.Report(Findings.UnknownKey, path, entry.Key.Span, Capital(what), entry.Key.Value, Spelling.Suggest(entry.Key.Value, _known));
            // The misspelt key is not reported as missing too.
            if (Spelling.Nearest(entry.Key.Value, _known) is { } near)
                _missing.Remove(near);
        }

        foreach (var key in _missing)
            sink.Report(Findings.MissingField, path, map.Span, Capital(what), key);
    }

    private YamlNode? Find(string key)
    {
        if (keys.Length == 0 || map[key] is not null)
            return map[key];
        foreach (var entry in map.Entries)
        {
            if (!keys.Contains(entry.Key.Value) && Spelling.Nearest(entry.Key.Value, keys) == key)
                return entry.Value;
        }

        return null;
    }

    private void Missing(string key) => _missing.Add(key);

    private void Wrong(string key, string wanted, YamlNode found) =>
        sink.Report(Findings.WrongShape, path, found.Span, $"`{key}`", wanted, found is YamlScalar { Value.Length: > 0 } scalar ? $"`{scalar.Value}`" : found.Describe());

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}

/// <summary>A value and where it stands.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
