using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Link;

/// <summary>Follows each redirect to the records that stand in its place now.</summary>
internal sealed class RedirectLinker
{
    private readonly LinkedDataset _dataset;
    private readonly RedirectFile _file;
    private readonly DiagnosticSink _sink;
    private readonly Dictionary<(string Kind, string Id), Node> _nodes = [];

    private RedirectLinker(LinkedDataset dataset, RedirectFile file, DiagnosticSink sink)
    {
        _dataset = dataset;
        _file = file;
        _sink = sink;
    }

    /// <summary>Links redirects.</summary>
    /// <param name="dataset">The records.</param>
    /// <param name="file">The redirects.</param>
    /// <param name="sink">Where mistakes go.</param>
    public static EquatableArray<LinkedRedirect> Link(LinkedDataset dataset, RedirectFile file, DiagnosticSink sink)
    {
        if (file.Redirects.Count == 0)
            return EquatableArray<LinkedRedirect>.Empty;
        var linker = new RedirectLinker(dataset, file, sink);
        linker.Collect();
        linker.CheckSuccessors();
        linker.Follow();
        return linker._nodes.Values.Where(n => n.IsFollowed).OrderBy(n => n.Number).Select(n => n.Linked(dataset)).ToEquatableArray();
    }

    private void Collect()
    {
        foreach (var redirect in _file.Redirects)
        {
            var (kind, id) = (redirect.Kind.Value, redirect.Id.Value);
            if (_dataset.Table(kind) is not { } table)
            {
                _sink.Report(Findings.BadRedirect, RedirectFile.FileName, redirect.Kind.Span,
                    $"There is no kind `{kind}`{Spelling.Suggest(kind, _dataset.Schema.Kinds.Select(k => k.Name))}");
            }
            else if (table.OrdinalOf(id) is >= 0 and var ordinal)
            {
                var record = table.Records[ordinal];
                _sink.Report(Findings.ReusedId, record.Path, record.IdPlace.Span, kind, id, new Location(RedirectFile.FileName, redirect.Id.Span).ToString());
            }
            else
            {
                _nodes.Add((kind, id), new Node(redirect, table, _nodes.Count));
            }
        }
    }

    private void CheckSuccessors()
    {
        var given = new HashSet<(string, string)>(_file.Redirects.Select(r => (r.Kind.Value, r.Id.Value)));
        foreach (var node in _nodes.Values)
        {
            foreach (var to in node.Redirect.Successors)
            {
                // In a file that broke off, what is not here may well stand behind the break.
                if (node.Table.OrdinalOf(to.Value) >= 0 || given.Contains((node.Table.Kind.Name, to.Value)) || !node.Table.IsWhole || !_file.IsWhole)
                    continue;
                _sink.Report(Findings.BadRedirect, RedirectFile.FileName, to.Span,
                    $"There is no {node.Table.Kind.Name} `{to.Value}`, nor was there one that has a redirect{Spelling.Suggest(to.Value, node.Table.Ids)}");
            }
        }
    }

    // Each redirect after those that its successors have, without recursion: a chain can be as long as the file.
    private void Follow()
    {
        var waiting = _nodes.Values.ToDictionary(n => n, n => new List<Node>());
        var ready = new Queue<Node>();
        foreach (var node in _nodes.Values)
        {
            foreach (var next in Next(node))
            {
                waiting[next].Add(node);
                node.Open++;
            }

            if (node.Open == 0)
                ready.Enqueue(node);
        }

        while (ready.Count > 0)
        {
            var node = ready.Dequeue();
            node.Resolve(_nodes);
            foreach (var before in waiting[node])
            {
                if (--before.Open == 0)
                    ready.Enqueue(before);
            }
        }

        ReportCycles();
    }

    private IEnumerable<Node> Next(Node node) => node.Redirect.Successors
        .Select(to => _nodes.TryGetValue((node.Table.Kind.Name, to.Value), out var next) ? next : null)
        .OfType<Node>();

    // What could not be followed is on a circle or leads to one. Each circle is told once, at the redirect that closed it: the last of the file.
    private void ReportCycles()
    {
        var seen = new HashSet<Node>();
        foreach (var start in _nodes.Values.Where(n => !n.IsFollowed))
        {
            var way = new List<Node>();
            var node = start;
            while (seen.Add(node))
            {
                way.Add(node);
                node = Next(node).First(n => !n.IsFollowed);
            }

            if (way.IndexOf(node) is not (>= 0 and var first))
                continue;
            var last = way.Skip(first).OrderBy(n => n.Number).Last();
            _sink.Report(Findings.BadRedirect, RedirectFile.FileName, last.Redirect.Id.Span,
                $"The redirects of {RedirectText.All([.. way.Skip(first).Select(n => n.Redirect.Id.Value)])} lead in a circle, so that no record is at their end");
        }
    }

    private sealed class Node(BoundRedirect redirect, LinkedTable table, int number)
    {
        private EquatableArray<string> _final;
        private bool _isOne = redirect.Type is RedirectType.Renamed or RedirectType.Merged;

        public BoundRedirect Redirect { get; } = redirect;

        public LinkedTable Table { get; } = table;

        /// <summary>Its place in the file.</summary>
        public int Number { get; } = number;

        /// <summary>How many of its successors have redirects that were not followed yet.</summary>
        public int Open { get; set; }

        public bool IsFollowed { get; private set; }

        public void Resolve(Dictionary<(string, string), Node> nodes)
        {
            var final = new List<string>();
            foreach (var to in Redirect.Successors)
            {
                if (nodes.TryGetValue((Table.Kind.Name, to.Value), out var next))
                {
                    final.AddRange(next._final);
                    _isOne &= next._isOne;
                }
                else if (Table.OrdinalOf(to.Value) >= 0)
                {
                    final.Add(to.Value);
                }
            }

            _final = final.Distinct(StringComparer.Ordinal).ToEquatableArray();
            IsFollowed = true;
        }

        public LinkedRedirect Linked(LinkedDataset dataset)
        {
            var (kind, id) = (Redirect.Kind.Value, Redirect.Id.Value);
            return new LinkedRedirect(
                kind, id, Redirect.Type, Redirect.Successors.Select(s => s.Value).ToEquatableArray(), _final, _isOne && _final.Count == 1 ? _final[0] : null,
                Redirect.Reason, dataset.History.SinceOf(kind, id) ?? dataset.Header.Version, new Location(RedirectFile.FileName, Redirect.Id.Span));
        }
    }
}
