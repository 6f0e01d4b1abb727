using System.Globalization;
using System.Text;
using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>A file that is not UTF-8 the C# compiler reads all the same, and on another machine otherwise: the generator refuses it.</summary>
public sealed class EncodingTests
{
    private readonly Pipeline _start = Pipeline.Start(MiniatureData.Files);

    [Theory]
    [InlineData("utf-16", "schema/specimen.yaml")]
    [InlineData("utf-32", "sources.lock.yaml")]
    [InlineData("iso-8859-1", "specimens/full.yaml")]
    [InlineData("us-ascii", "dataset.yaml")]
    public void A_file_in_another_encoding_is_refused_by_name(string encoding, string path)
    {
        var run = _start.SaveIn(Encoding.GetEncoding(encoding), path);
        Assert.Equal($"{path}(1,1): error AFTJ0004", run.Reports);
        Assert.Equal($"Text in the encoding {encoding} stands here; save the file as UTF-8", Assert.Single(run.Result.Diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void With_a_byte_order_mark_or_without_UTF_8_is_read(bool mark) =>
        Assert.Empty(_start.SaveIn(new UTF8Encoding(mark), "specimens/full.yaml").Reports);
}
