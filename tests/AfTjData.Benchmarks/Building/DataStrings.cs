using System.Text;
using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;

namespace AfTjData.Benchmarks.Building;

/// <summary>How many records some data has, and how many bytes their strings take as UTF-8.</summary>
/// <param name="Records">The records of every kind.</param>
/// <param name="Bytes">Ids, texts, and the dates, quantities and decimals that are packed as they are written. Each string counts as often as it stands there.</param>
internal sealed record DataStrings(int Records, long Bytes)
{
    public static DataStrings Of(DataFile[] files)
    {
        var parsed = files.Select(YamlReader.Read).ToArray();
        var schema = SchemaBinder.Bind(parsed.Where(f => DataPath.RoleOf(f.Path) == DataRole.Schema));
        var bound = parsed.Where(f => DataPath.RoleOf(f.Path) == DataRole.Records).Select(f => RecordBinder.Bind(f, schema));
        var dataset = Linker.Link(schema, bound, DatasetHeader.Missing, SourceLocks.None, RedirectFile.None, ReleaseHistory.None);
        return new DataStrings(dataset.Records.Count(), dataset.Records.Sum(r => r.Id.Length + BytesOf(r.Body)));
    }

    private static long BytesOf(BoundValue? value) => value switch
    {
        BoundText text => Encoding.UTF8.GetByteCount(text.Value),
        BoundEdtf or BoundQuantity or BoundDecimal => value.Span.EndOffset - value.Span.StartOffset,
        BoundStruct inner => inner.Fields.Sum(BytesOf),
        BoundList list => list.Items.Sum(BytesOf),
        _ => 0,
    };
}
