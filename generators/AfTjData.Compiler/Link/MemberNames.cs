using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Link;

/// <summary>The C# names of named members, and what they must not collide with.</summary>
public static class MemberNames
{
    // What a static class has from object, what every generated table has, and what the library adds to some by hand.
    internal static readonly string[] Common =
        ["All", "Find", "FindAll", "Suggest", "Distinct", "For", "About", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    /// <summary>The names that a table's own members take.</summary>
    public static IEnumerable<string> ReservedFor(KindDefinition kind) => Common
        .Append(CSharpName.Pascal(kind.Plural))
        .Concat(kind.Fields.Where(f => f.IsIndexed).Select(IndexMethod));

    /// <summary>The name of the lookup by an indexed field.</summary>
    public static string IndexMethod(FieldDefinition field) => "By" + CSharpName.Pascal(field.Name);

    /// <summary>
    /// The members that stay behind for ids that were given up in the dataset's own major version, by name. Where a record or the table itself has
    /// the name, there is none; of several ids with one name the latest has it.
    /// </summary>
    internal static IEnumerable<(string Name, LinkedRedirect Redirect)> Former(LinkedDataset dataset, LinkedTable table)
    {
        var taken = new HashSet<string>(ReservedFor(table.Kind).Concat(table.Records.Select(r => CSharpName.Pascal(r.Id))), StringComparer.Ordinal);
        return GivenUp(dataset, table)
            .Reverse()
            .Select(r => (Name: CSharpName.Pascal(r.Id), r))
            .Where(f => taken.Add(f.Name))
            .OrderBy(f => f.Name, StringComparer.Ordinal);
    }

    internal static void Check(LinkedDataset dataset, DiagnosticSink sink)
    {
        foreach (var table in dataset.Tables)
        {
            if (!table.Kind.HasMembers)
                continue;
            var taken = ReservedFor(table.Kind).Distinct(StringComparer.Ordinal)
                .ToDictionary(n => n, n => $"the table's own member `{n}`", StringComparer.Ordinal);
            foreach (var record in table.Records)
            {
                var name = CSharpName.Pascal(record.Id);
                if (taken.TryGetValue(name, out var owner))
                    sink.Report(Findings.MemberClash, record.Path, record.IdPlace.Span, record.Id, owner, name);
                else
                    taken.Add(name, $"`{record.Id}`");
            }

            CheckFormer(dataset, table, sink);
        }
    }

    // A program that names the member of an id which was given up would get another record without a word, if a new id became the same name.
    private static void CheckFormer(LinkedDataset dataset, LinkedTable table, DiagnosticSink sink)
    {
        var former = GivenUp(dataset, table).ToLookup(r => CSharpName.Pascal(r.Id), StringComparer.Ordinal);
        if (former.Count == 0)
            return;
        foreach (var record in table.Records)
        {
            var name = CSharpName.Pascal(record.Id);
            if (former[name].FirstOrDefault(r => r.Successor != record.Id) is { } redirect)
                sink.Report(Findings.MemberClash, record.Path, record.IdPlace.Span, record.Id, $"`{redirect.Id}`, which was given up in this major version,", name);
        }
    }

    private static IEnumerable<LinkedRedirect> GivenUp(LinkedDataset dataset, LinkedTable table) =>
        dataset.Redirects.Where(r => r.Kind == table.Kind.Name && ReleaseVersion.IsSameMajor(r.Since, dataset.Header.Version));
}
