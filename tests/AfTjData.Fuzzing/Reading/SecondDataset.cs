using System.Globalization;
using AfTjData.Compiler.Parse;
using AfTjData.Shared;

namespace AfTjData.Fuzzing.Reading;

/// <summary>
/// What a data folder says according to the second reader: for each record a line for each single value, in one form. It goes by its own reading of the
/// schema, and knows of the compiler only how dates, quantities and names are spelled in their one form.
/// </summary>
internal sealed class SecondDataset
{
    private readonly Dictionary<string, SortedDictionary<string, PlainNode>> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Target, string Lookup), List<string>> _reverse = [];

    /// <summary>Reads it.</summary>
    /// <exception cref="SecondOpinionException">Something in it is wrong.</exception>
    public SecondDataset(IEnumerable<(string Path, PlainFile File)> files)
    {
        var all = files.Select(f => (f.Path, Root: f.File.Root ?? throw new SecondOpinionException($"{f.Path}: {f.File.Error}"))).ToList();
        Schema = new SecondSchema(all.Where(f => DataPath.RoleOf(f.Path) == DataRole.Schema));
        foreach (var kind in Schema.Kinds.Keys)
            _nodes.Add(kind, new SortedDictionary<string, PlainNode>(StringComparer.Ordinal));
        foreach (var (path, root) in all.Where(f => DataPath.RoleOf(f.Path) == DataRole.Records))
        {
            var place = path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : path[..^".yaml".Length];
            var kind = Schema.Kinds.Values.FirstOrDefault(k => k.Plural == place) ?? throw new SecondOpinionException($"{path} is of no kind");
            foreach (var (id, body) in (root as PlainMap ?? throw new SecondOpinionException($"{path} is no mapping")).Entries)
            {
                if (!_nodes[kind.Name].TryAdd(id, body))
                    throw new SecondOpinionException($"{kind.Name}/{id} is there twice");
            }
        }

        foreach (var (kind, records) in _nodes)
        {
            foreach (var (id, body) in records)
            {
                var lines = new List<string>();
                Shape(lines, "", Schema.Kinds[kind], body, $"{kind}/{id}", []);
                Records.Add($"{kind}/{id}", lines);
            }
        }

        foreach (var ((target, lookup), sources) in _reverse)
        {
            // Kind and id, as tables lie.
            foreach (var source in sources.Distinct().OrderBy(s => s[..s.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal).ThenBy(s => s[(s.IndexOf('/', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal))
                Records[target].Add($"<{lookup} {source}");
        }

        Title = all.Where(f => f.Path == "dataset.yaml").Select(f => (f.Root as PlainMap)?.Text("title")).FirstOrDefault();
    }

    /// <summary>The schema.</summary>
    public SecondSchema Schema { get; }

    /// <summary>The title of the dataset.</summary>
    public string? Title { get; }

    /// <summary>Under kind and id, what each record says.</summary>
    public SortedDictionary<string, List<string>> Records { get; } = new(StringComparer.Ordinal);

    private void Shape(List<string> lines, string prefix, SecondShape shape, PlainNode node, string record, IReadOnlyList<(string Field, string Name)> useSite)
    {
        var map = node as PlainMap ?? throw new SecondOpinionException($"{record}: {prefix} is no mapping");
        foreach (var (key, _) in map.Entries)
        {
            if (shape.Field(key) is null)
                throw new SecondOpinionException($"{record}: {shape.Name} has no field {key}");
        }

        foreach (var field in shape.Fields)
        {
            var value = map[field.Name];
            var at = prefix + field.Name;
            switch (value)
            {
                case null when field.IsRequired:
                    throw new SecondOpinionException($"{record}: {at} is required");
                case null when field.Default is { } given:
                    lines.Add($"{at}={given}");
                    break;
                case null:
                    break;
                case PlainList list when field.IsList:
                    if (list.Items.Length == 0 && field.IsRequired)
                        throw new SecondOpinionException($"{record}: {at} is required");
                    for (var i = 0; i < list.Items.Length; i++)
                        One(lines, string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]"), field, list.Items[i], record, useSite);
                    break;
                case PlainList:
                    throw new SecondOpinionException($"{record}: {at} is a list");
                default:
                    if (field.IsList)
                        throw new SecondOpinionException($"{record}: {at} is no list");
                    One(lines, at, field, value, record, useSite);
                    break;
            }
        }
    }

    private void One(List<string> lines, string at, SecondField field, PlainNode node, string record, IReadOnlyList<(string Field, string Name)> useSite)
    {
        if (field.Type == "struct")
        {
            Shape(lines, at + ".", Schema.Structs[field.Target!], node, record, field.Inner);
            return;
        }

        var text = (node as PlainText ?? throw new SecondOpinionException($"{record}: {at} is no single value")).Value;
        var value = Value(field, text);
        lines.Add($"{at}={value}");
        var target = field.Type == "ref" ? value : field.Type == "locator" ? "source/" + value[..value.IndexOf('#', StringComparison.Ordinal)] : null;
        if (target is null)
            return;
        var names = useSite.Where(u => u.Field == field.Name).Select(u => u.Name);
        foreach (var lookup in field.Reverse is { } own ? names.Append(own) : names)
        {
            if (!_reverse.TryGetValue((target, lookup), out var sources))
                _reverse.Add((target, lookup), sources = []);
            sources.Add(record);
        }
    }

    private string Value(SecondField field, string text)
    {
        switch (field.Type)
        {
            case "line" or "text":
                return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim() is { Length: > 0 } trimmed && (field.Type == "text" || !trimmed.Contains('\n', StringComparison.Ordinal))
                    ? trimmed : throw Wrong();
            case "int":
                return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : throw Wrong();
            case "decimal":
                return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount.ToString(CultureInfo.InvariantCulture) : throw Wrong();
            case "bool":
                return text is "true" or "false" ? text : throw Wrong();
            case "date":
                return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : throw Wrong();
            case "edtf":
                return EdtfParser.TryParse(text, out var date, out _, out _) ? date.ToString() : throw Wrong();
            case "quantity":
                return QuantityParser.TryParse(text, out var quantity, out _, out _) ? quantity.ToString() : throw Wrong();
            case "enum":
                return Schema.Enums[field.Target!].Contains(text) ? text : throw Wrong();
            case "locator":
                return Locator(text);
            case "ref":
                return Reference(field, text);
            default:
                throw new SecondOpinionException($"no type {field.Type}");
        }

        SecondOpinionException Wrong() => new($"`{text}` is no {field.Type}");
    }

    private string Locator(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || !_nodes["source"].ContainsKey(text[..hash]))
            throw new SecondOpinionException($"`{text}` names no source");
        var ends = text[(hash + 1)..].Split('-').Select(e => e.Split('.').Select(n => int.Parse(n, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var (paragraph, sentence) = (ends[0][0], ends[0][1]);
        var start = string.Create(CultureInfo.InvariantCulture, $"{text[..hash]}#{paragraph}.{sentence}");
        if (ends.Length == 1)
            return start;
        var last = ends[1].Length == 1 ? (paragraph, ends[1][0]) : (ends[1][0], ends[1][1]);
        return last.Item1 == paragraph ? string.Create(CultureInfo.InvariantCulture, $"{start}-{last.Item2}") : string.Create(CultureInfo.InvariantCulture, $"{start}-{last.Item1}.{last.Item2}");
    }

    private string Reference(SecondField field, string text)
    {
        if (field.Target is { } kind)
            return _nodes[kind].ContainsKey(text) ? $"{kind}/{text}" : throw new SecondOpinionException($"there is no {kind} {text}");
        if (text.Contains('/', StringComparison.Ordinal))
        {
            var parts = text.Split('/', 2);
            return _nodes.TryGetValue(parts[0], out var records) && records.ContainsKey(parts[1]) ? text : throw new SecondOpinionException($"there is no {text}");
        }

        var found = (field.Of.Count > 0 ? field.Of : Schema.Kinds.Keys.ToArray()).Where(k => _nodes[k].ContainsKey(text)).ToList();
        return found.Count == 1 ? $"{found[0]}/{text}" : throw new SecondOpinionException($"`{text}` is the id of {found.Count} records");
    }
}
