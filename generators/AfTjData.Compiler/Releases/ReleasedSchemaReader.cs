using System.Globalization;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;

namespace AfTjData.Compiler.Releases;

/// <summary>Reads the outline of the schema from a release file.</summary>
internal sealed class ReleasedSchemaReader(string path, DiagnosticSink sink)
{
    /// <summary>The key under which a kind or struct has its fields; the other keys are its properties.</summary>
    public const string Fields = "fields";

    public SchemaOutline Read(YamlMap? kinds, YamlMap? structs, YamlMap? enums) => new(
    [
        .. Parts(SchemaPartType.Kind, kinds),
        .. Parts(SchemaPartType.Struct, structs),
        .. Maps(enums).Select(e => SchemaOutline.OfEnum(e.Name, e.Map.Entries.Select(m => (m.Key.Value, Number(m))))),
    ]);

    private IEnumerable<SchemaPart> Parts(SchemaPartType type, YamlMap? shapes) => Maps(shapes).Select(s => new SchemaPart(
        type, s.Name, Properties(s.Map), [.. Maps(s.Map[Fields] as YamlMap).Select(f => new SchemaPart(SchemaPartType.Field, f.Name, Properties(f.Map), []))]));

    private Dictionary<string, string> Properties(YamlMap map)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlScalar scalar)
                properties[entry.Key.Value] = scalar.Value;
            else if (entry is not { Key.Value: Fields, Value: YamlMap })
                Wrong(entry, "a text");
        }

        return properties;
    }

    private IEnumerable<(string Name, YamlMap Map)> Maps(YamlMap? map)
    {
        foreach (var entry in map?.Entries ?? [])
        {
            if (entry.Value is YamlMap inner)
                yield return (entry.Key.Value, inner);
            else
                Wrong(entry, "a mapping");
        }
    }

    private int Number(YamlEntry entry)
    {
        if (entry.Value is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Wrong(entry, "a number");
        return 0;
    }

    private void Wrong(YamlEntry entry, string wanted) =>
        sink.Report(Findings.WrongShape, path, entry.Value.Span, $"`{entry.Key.Value}`", wanted, entry.Value.Describe());
}
