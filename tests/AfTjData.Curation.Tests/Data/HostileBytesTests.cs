using System.Text;
using AfTjData.Compiler;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Curation.Data;
using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Data;

/// <summary>Bytes that are no text, or text in another encoding, as they come from the disk: each is refused at its place in the file, and nothing is read past it.</summary>
public sealed class HostileBytesTests : IDisposable
{
    private const string Good = "a: one\nb: two\n";

    private readonly Workplace _place = new();

    public static TheoryData<string, byte[], int, int> NotUtf8 => new()
    {
        { "a byte alone", [.. "a: one\nb: t"u8, 0xFF, .. "wo\n"u8], 2, 5 },
        { "a character cut short", [.. "a: one\nb: t"u8, 0xE2, 0x82], 2, 5 },
        { "a character longer than it need be", [.. "a: "u8, 0xC0, 0xAF, .. "\n"u8], 1, 4 },
        { "half of a character", [.. "a: "u8, 0xED, 0xA0, 0x80, .. "\n"u8], 1, 4 },
        { "beyond the last character", [.. "a: "u8, 0xF5, 0x80, 0x80, 0x80, .. "\n"u8], 1, 4 },
        { "Latin-1", [.. "a: caf"u8, 0xE9, .. "\n"u8], 1, 7 },
        { "UTF-16 with its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)], 1, 1 },
        { "UTF-16 the other way round", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Good)], 1, 1 },
    };

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void What_is_not_UTF_8_is_refused_at_its_first_byte(string sort, byte[] bytes, int line, int column)
    {
        var read = Read(bytes);
        var found = read.NotUtf8.ShouldHaveSingleItem(sort);
        found.Finding.ShouldBe(Findings.HostileCharacter);
        (found.Location.Path, found.Location.Span.StartLine, found.Location.Span.StartColumn).ShouldBe(("a.yaml", line, column));
        // What the compiler gets of it counts as broken.
        YamlReader.Read(read.Files[0]).IsBroken.ShouldBeTrue();
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Another_encoding_without_a_mark_is_refused_for_its_zeros(string encoding)
    {
        var read = Read(Encoding.GetEncoding(encoding).GetBytes(Good));
        read.NotUtf8.Count.ShouldBe(0);
        var found = DataCompiler.Compile(read.Files).Diagnostics.Where(d => d.Finding == Findings.HostileCharacter).ToList();
        found.ShouldNotBeEmpty();
        found[0].Message.ShouldContain("U+0000");
        found.ShouldAllBe(d => d.Location.Path == "a.yaml" && d.Location.Span.EndOffset <= read.Files[0].Text.Length);
    }

    [Fact]
    public void A_byte_order_mark_of_UTF_8_is_no_part_of_the_text() =>
        YamlReader.Read(Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]).Files[0]).Root.Entries.Select(e => e.Key.Value).ShouldBe(["a", "b"]);

    [Fact]
    public void A_megabyte_of_zeros_is_one_mistake()
    {
        var found = YamlReader.Read(Read(new byte[1 << 20]).Files[0]).Diagnostics;
        found.Count.ShouldBe(1);
        found[0].Location.Span.ShouldBe(new SourceSpan(0, 1 << 20, 1, 1, 1, (1 << 20) + 1));
    }

    [Fact]
    public void Of_a_file_without_end_of_mistakes_a_hundred_are_told()
    {
        var found = YamlReader.Read(Read([.. Enumerable.Repeat(new byte[] { (byte)'a', 0 }, 1 << 19).SelectMany(b => b)]).Files[0]).Diagnostics;
        found.Count.ShouldBe(YamlReader.MostHostileCharacters);
        found[^1].Location.Span.ShouldBe(new SourceSpan(199, 200, 1, 200, 1, 201));
    }

    public void Dispose() => _place.Dispose();

    private DataFiles Read(byte[] bytes)
    {
        _place.WriteData("a.yaml", "");
        File.WriteAllBytes(Path.Combine(_place.Data, "a.yaml"), bytes);
        return DataFolder.Open(_place.Data).Read();
    }
}
