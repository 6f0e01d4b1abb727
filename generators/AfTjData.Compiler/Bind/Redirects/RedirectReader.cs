using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Redirects;

/// <summary>Reads one redirect by itself; whether its ids lead anywhere shows when all files are linked.</summary>
internal static class RedirectReader
{
    private static readonly string[] Keys = ["kind", "id", "change", "to", "reason"];

    private static readonly string[] Changes = ["renamed", "merged", "split", "withdrawn"];

    /// <summary>The word that the file has for what became of an id.</summary>
    public static string ChangeOf(RedirectType type) => Changes[(int)type - 1];

    /// <summary>The redirect, or null after an error.</summary>
    public static BoundRedirect? Read(YamlNode node, string path, DiagnosticSink sink)
    {
        if (node is not YamlMap map)
        {
            if (node is not YamlRefused)
                sink.Report(Findings.WrongShape, path, node.Span, "A redirect", "a mapping with `kind`, `id`, `change`, `to` and `reason`", node.Describe());
            return null;
        }

        var found = sink.Count;
        var reader = new MapReader(map, "the redirect", path, sink, Keys);
        var kind = reader.Name("kind", required: true);
        var id = reader.Name("id", required: true);
        var change = reader.Text("change", required: true);
        var reason = reader.Text("reason", required: true);
        var to = Ids(reader.Take("to"), path, sink);
        reader.Finish();

        var type = (RedirectType)(Array.IndexOf(Changes, change) + 1);
        if (change is not null && type == 0)
        {
            sink.Report(Findings.BadRedirect, path, reader.SpanOf("change"),
                $"`{change}` is no change; an id was {string.Join(", ", Changes.Take(3))} or {Changes[3]}{Spelling.Suggest(change, Changes)}");
        }
        else if (change is not null && to is not null)
        {
            CheckCount(type, change, to, reader, path, sink);
        }

        if (reason is not null && reason.Trim().Length == 0)
            sink.Report(Findings.BadText, path, reader.SpanOf("reason"), "`reason` holds nothing but white space; say why the id was given up");
        return sink.Count > found
            ? null
            : new BoundRedirect(new(kind!, reader.SpanOf("kind")), new(id!, reader.SpanOf("id")), type, to!.ToEquatableArray(), Spelling.OneLine(reason!));
    }

    // One id or a list of them; null where not all could be read.
    private static List<Located<string>>? Ids(YamlNode? node, string path, DiagnosticSink sink)
    {
        var ids = new List<Located<string>>();
        var isWhole = true;
        foreach (var item in node is YamlList list ? list.Items : node is null ? [] : [node])
        {
            if (item is YamlScalar { Value.Length: > 0 } scalar)
            {
                if (Shared.AsciiId.IsValid(scalar.Value))
                {
                    ids.Add(new(scalar.Value, scalar.Span));
                    continue;
                }

                sink.Report(Findings.BadId, path, scalar.Span, scalar.Value);
            }
            else if (item is not YamlRefused)
            {
                sink.Report(Findings.WrongShape, path, item.Span, "`to`", "an id, or a list of ids", item.Describe());
            }

            isWhole = false;
        }

        return isWhole ? ids : null;
    }

    private static void CheckCount(RedirectType type, string change, List<Located<string>> to, MapReader reader, string path, DiagnosticSink sink)
    {
        var wrong = type switch
        {
            RedirectType.Withdrawn => to.Count > 0 ? "nothing stands in the place of what was withdrawn; leave `to` out, or say `renamed`, `merged` or `split`" : null,
            RedirectType.Split => to.Count < 2 ? "what was split has two successors or more; list them under `to`, or say `renamed`" : null,
            _ => to.Count != 1 ? $"what was {change} has one successor; name it under `to`" + (to.Count > 1 ? ", or say `split`" : "") : null,
        };
        if (wrong is not null)
            sink.Report(Findings.BadRedirect, path, reader.SpanOf(to.Count > 0 ? "to" : "change"), char.ToUpperInvariant(wrong[0]) + wrong.Substring(1));
        for (var i = 1; i < to.Count; i++)
        {
            if (to.Take(i).Any(t => t.Value == to[i].Value))
                sink.Report(Findings.BadRedirect, path, to[i].Span, $"`{to[i].Value}` stands under `to` twice");
        }
    }
}
