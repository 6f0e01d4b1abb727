using AfTjData.Compiler;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Parse;
using AfTjData.Tests.Support;

namespace AfTjData.Fuzzing.Inputs;

/// <summary>A small part of the real data that stands by itself.</summary>
internal static class RealSample
{
    private const int PerKind = 2;

    /// <summary>The schema, header and lock, and the records by the plural of their kind; every sentence of the sources is waived, because few are used.</summary>
    public static Dictionary<string, string> Files()
    {
        var all = BaseDataset.Under(Repository.Path("data")).Where(f => DataPath.RoleOf(f.Key) != DataRole.Other).ToDictionary(StringComparer.Ordinal);
        var dataset = DataCompiler.Compile(all.Select(f => new DataFile(f.Key, f.Value))).Dataset;
        var files = all.Where(f => DataPath.RoleOf(f.Key) is DataRole.Schema or DataRole.Header or DataRole.Lock).ToDictionary(StringComparer.Ordinal);
        foreach (var group in Closure(dataset).GroupBy(r => r.Kind.Plural))
            files[group.Key + ".yaml"] = string.Concat(group.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => TextOf(r, all[r.Path], dataset)));
        return files;
    }

    private static HashSet<BoundRecord> Closure(LinkedDataset dataset)
    {
        var wanted = new HashSet<BoundRecord>();
        // The shortest records lead to the fewest others.
        var open = new Stack<BoundRecord>(dataset.Tables.SelectMany(t => t.Records.OrderBy(r => r.Body.Span.EndOffset - r.Body.Span.StartOffset).Take(PerKind)));
        while (open.TryPop(out var record))
        {
            if (!wanted.Add(record))
                continue;
            foreach (var (value, field) in Values(record.Body))
            {
                var target = value switch
                {
                    BoundReference reference => dataset.Resolve(reference, field),
                    BoundLocator locator => dataset.Resolve(locator),
                    _ => null,
                };
                if (target is { } address)
                    open.Push(dataset.Record(address));
            }
        }

        return wanted;
    }

    private static IEnumerable<(BoundValue Value, FieldDefinition Field)> Values(BoundStruct body)
    {
        for (var i = 0; i < body.Fields.Count; i++)
        {
            foreach (var value in body.Fields[i] is BoundList list ? list.Items : body.Fields[i] is { } one ? [one] : [])
            {
                yield return (value, body.Shape.Fields[i]);
                foreach (var inner in value is BoundStruct shape ? Values(shape) : [])
                    yield return inner;
            }
        }
    }

    private static string TextOf(BoundRecord record, string text, LinkedDataset dataset)
    {
        var body = text[record.IdPlace.Span.StartOffset..record.Body.Span.EndOffset] + "\n";
        if (dataset.Locks.Of(record.Id) is not { } locked || record.Kind.Name != "source")
            return body;
        // A sentence that is used may be waived, which earns a warning.
        var waiver = $"  waived: [{{ at: {record.Id}#{locked.Sentences[0].Number}-{locked.Sentences[^1].Number}, reason: Not needed. }}]\n";
        return record["waived"] is { Span: var old }
            ? text[record.IdPlace.Span.StartOffset..text.LastIndexOf("  waived:", old.StartOffset, StringComparison.Ordinal)] + waiver + text[old.EndOffset..record.Body.Span.EndOffset].TrimStart('\n') + "\n"
            : body + waiver;
    }
}
