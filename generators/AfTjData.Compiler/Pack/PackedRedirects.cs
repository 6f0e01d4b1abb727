using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Pack;

/// <summary>The ids of a kind that were given up.</summary>
/// <param name="Rows">Each id with what became of it, in the ordinal order of ids.</param>
/// <param name="Ids">Which row has an id.</param>
public sealed record PackedRedirects(PackedRows Rows, PackedKeys Ids)
{
    /// <summary>Lays the redirects of a kind out; null where it has none.</summary>
    internal static PackedRedirects? Lay(LinkedDataset dataset, LinkedTable table)
    {
        var redirects = dataset.Redirects.Where(r => r.Kind == table.Kind.Name).OrderBy(r => r.Id, StringComparer.Ordinal).ToArray();
        return redirects.Length == 0 ? null : new PackedRedirects(
            PackedRows.Lay(redirects.Length, (i, row) => Write(redirects[i], table, row)),
            PackedKeys.Lay([.. redirects.Select(r => r.Id)]));
    }

    // Whether the id means one record still, then the records that stand in its place: who follows it reads no further than the first of them.
    private static void Write(LinkedRedirect redirect, LinkedTable table, PackedWriter row)
    {
        row.Text(redirect.Id);
        row.Number(redirect.Successor is null ? 0 : 1);
        row.Number(redirect.Final.Count);
        foreach (var id in redirect.Final)
            row.Number(table.OrdinalOf(id));
        row.Number((int)redirect.Type);
        row.Text(redirect.Since);
        row.Text(redirect.Reason);
        row.EndLine();
    }
}
