using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
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
        }
    }
}
