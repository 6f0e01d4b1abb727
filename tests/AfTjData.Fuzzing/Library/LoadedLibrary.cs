using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using AfTjData.Compiler.Support;
using AfTjData.Fuzzing.Reading;
using AfTjData.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Fuzzing.Library;

/// <summary>The library over some dataset, compiled and loaded; what its records say, and whether its lookups find them.</summary>
internal sealed class LoadedLibrary : IDisposable
{
    private readonly AssemblyLoadContext _context = new("fuzzed", isCollectible: true);
    private readonly Assembly _assembly;
    private readonly Dictionary<(Type Type, string Name), PropertyInfo> _properties = [];

    private LoadedLibrary(Stream bytes) => _assembly = _context.LoadFromStream(bytes);

    /// <summary>Compiles and loads; the errors where it does not compile.</summary>
    public static (LoadedLibrary? Library, string? Errors) Load(CSharpCompilation compilation)
    {
        using var bytes = new MemoryStream();
        var emitted = compilation.Emit(bytes);
        // The project takes warnings for errors. What only tells of a missing comment on hand-written code of parts left out is none of the compiler's doing.
        var wrong = emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error || (d.Severity == DiagnosticSeverity.Warning && d.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true && d.Id.StartsWith("CS15", StringComparison.Ordinal))).ToList();
        if (wrong.Count > 0)
            return (null, string.Join("\n", wrong.Take(5)));
        bytes.Position = 0;
        return (new LoadedLibrary(bytes), null);
    }

    /// <summary>A type of the library.</summary>
    public Type Type(string name) => _assembly.GetType("AfTjData." + name, throwOnError: true)!;

    /// <summary>What each record says, in the form of the second reader.</summary>
    public SortedDictionary<string, List<string>> Dump(SecondSchema schema)
    {
        var records = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var lookups = Lookups(schema);
        foreach (var record in (IEnumerable)Type("Dataset").GetProperty("Records")!.GetValue(null)!)
        {
            var lines = new List<string>();
            var kind = (string)Get(record, "Kind")!;
            Shape(lines, "", schema.Kinds[kind], record, schema);
            foreach (var lookup in lookups.GetValueOrDefault(kind, []))
                lines.AddRange(References(Get(record, CSharpName.Pascal(lookup))!).Select(r => $"<{lookup} {r}"));
            records.Add($"{kind}/{Get(record, "Id")}", lines);
        }

        return records;
    }

    /// <summary>What the lookups get wrong; null if nothing.</summary>
    /// <param name="second">What the second reader found.</param>
    /// <param name="withMembers">Whether named members are looked at.</param>
    public string? CheckLookups(SecondDataset second, bool withMembers)
    {
        foreach (var kind in second.Schema.Kinds.Values)
        {
            var plural = Type(CSharpName.Pascal(kind.Plural));
            dynamic all = plural.GetProperty("All")!.GetValue(null)!;
            var ids = second.Records.Keys.Where(k => k.StartsWith(kind.Name + "/", StringComparison.Ordinal)).Select(k => k[(kind.Name.Length + 1)..]).Order(StringComparer.Ordinal).ToArray();
            if ((int)all.Count != ids.Length)
                return $"{kind.Plural} counts {all.Count} for {ids.Length}";
            var isKnown = ids.ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < ids.Length; i++)
            {
                var record = (object)all[ids[i]];
                if ((string)Get(record, "Id")! != ids[i] || !ReferenceEquals(record, (object)all[i]))
                    return $"{kind.Plural}[\"{ids[i]}\"] is another record";
                foreach (var near in new[] { ids[i] + "x", ids[i] + "-1", ids[i][1..], "", ids[i].ToUpperInvariant() })
                {
                    if ((bool)all.Contains(near) != isKnown.Contains(near))
                        return $"{kind.Plural} is wrong about `{near}`";
                }

                if (withMembers && plural.GetProperty(CSharpName.Pascal(ids[i]), BindingFlags.Public | BindingFlags.Static) is { } member
                    && member.PropertyType == record.GetType() && !ReferenceEquals(member.GetValue(null), record))
                    return $"{kind.Plural}.{member.Name} is not `{ids[i]}`";
            }

            if ((Indexes(plural, kind, second) ?? Names(plural, kind, second, ids)) is { } wrong)
                return wrong;
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();

    private static string? Indexes(Type plural, SecondShape kind, SecondDataset second)
    {
        foreach (var field in kind.Fields.Where(f => f is { IsIndexed: true, Type: "enum" }))
        {
            var method = plural.GetMethod("By" + CSharpName.Pascal(field.Name))!;
            var type = method.GetParameters()[0].ParameterType;
            foreach (var member in second.Schema.Enums[field.Target!])
            {
                var wanted = second.Records.Where(r => r.Key.StartsWith(kind.Name + "/", StringComparison.Ordinal)
                    && r.Value.Exists(l => l == $"{field.Name}={member}" || (l.StartsWith(field.Name + "[", StringComparison.Ordinal) && l.EndsWith("]=" + member, StringComparison.Ordinal))))
                    .Select(r => r.Key).OrderBy(k => k[(kind.Name.Length + 1)..], StringComparer.Ordinal);
                if (!wanted.SequenceEqual(References(method.Invoke(null, [Enum.Parse(type, CSharpName.Pascal(member))])!)))
                    return $"{kind.Plural} by {field.Name} is wrong for {member}";
            }
        }

        return null;
    }

    private static string? Names(Type plural, SecondShape kind, SecondDataset second, string[] ids)
    {
        if (kind.Find is not { } find)
            return null;
        var method = plural.GetMethod("FindAll")!;
        foreach (var id in ids)
        {
            foreach (var name in second.Records[$"{kind.Name}/{id}"].Where(l => l.StartsWith(find + "[", StringComparison.Ordinal) && l.Contains("].text=", StringComparison.Ordinal)).Select(l => l[(l.IndexOf('=', StringComparison.Ordinal) + 1)..]))
            {
                if (NameFolding.Key(name).Length > 0 && !References(method.Invoke(null, [name])!).Contains($"{kind.Name}/{id}"))
                    return $"{kind.Plural}.FindAll does not find `{id}` by its name `{name}`";
            }
        }

        return null;
    }

    private void Shape(List<string> lines, string prefix, SecondShape shape, object value, SecondSchema schema)
    {
        foreach (var field in shape.Fields)
        {
            var at = prefix + field.Name;
            var content = Get(value, CSharpName.Pascal(field.Name));
            if (!field.IsList)
            {
                if (content is not null)
                    One(lines, at, field, content, schema);
                continue;
            }

            var items = field.Type == "ref" ? (IEnumerable)Get(content!, "References")! : (IEnumerable)content!;
            var i = 0;
            foreach (var item in items)
                One(lines, string.Create(CultureInfo.InvariantCulture, $"{at}[{i++}]"), field, item, schema);
        }
    }

    private void One(List<string> lines, string at, SecondField field, object value, SecondSchema schema)
    {
        if (field.Type == "struct")
            Shape(lines, at + ".", schema.Structs[field.Target!], value, schema);
        else
            lines.Add(at + "=" + Text(field, value));
    }

    private static string Text(SecondField field, object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum member => (string)value.GetType().Assembly.GetType(value.GetType().FullName + "Extensions")!.GetMethod("ToKey")!.Invoke(null, [member])!,
        IFormattable number when field.Type is "int" or "decimal" => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static IEnumerable<string> References(object list)
    {
        foreach (var reference in (IEnumerable)list.GetType().GetProperty("References")!.GetValue(list)!)
            yield return reference!.ToString()!;
    }

    private object? Get(object value, string property)
    {
        var key = (value.GetType(), property);
        if (!_properties.TryGetValue(key, out var found))
        {
            // A record of a struct or kind has the property itself; a name can be that of an explicit one too.
            found = key.Item1.GetProperty(property, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) ?? key.Item1.GetProperty(property)!;
            _properties.Add(key, found);
        }

        return found.GetValue(value);
    }

    private static Dictionary<string, SortedSet<string>> Lookups(SecondSchema schema)
    {
        var found = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var kind in schema.Kinds.Values)
            Collect(kind, [], []);
        return found;

        void Collect(SecondShape shape, IReadOnlyList<(string Field, string Name)> useSite, string[] seen)
        {
            foreach (var field in shape.Fields)
            {
                IEnumerable<string> targets = field.Type == "locator" ? ["source"] : field.Type != "ref" ? [] : field.Target is { } one ? [one] : field.Of.Count > 0 ? field.Of : schema.Kinds.Keys;
                foreach (var name in useSite.Where(u => u.Field == field.Name).Select(u => u.Name).Concat(field.Reverse is { } own ? [own] : []))
                {
                    foreach (var target in targets)
                        (found.TryGetValue(target, out var names) ? names : found[target] = new(StringComparer.Ordinal)).Add(name);
                }

                if (field.Type == "struct" && !seen.Contains(field.Target))
                    Collect(schema.Structs[field.Target!], field.Inner, [.. seen, field.Target!]);
            }
        }
    }
}
