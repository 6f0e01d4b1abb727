using System.Text;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Parse;

/// <summary>
/// Files damaged at random, always in the same way: nothing is thrown, what breaks off says so, and every place is inside the file with line and
/// column to match.
/// </summary>
public class MutationTests
{
    private const string Letters = "abc019 :-?,[]{}#&*!|>'\"%@`\\\n\r\té\u2028\u0085\u202E";

    private static readonly string[] Pieces =
    [
        "\n- ", "\n  ", "\n? ", ": ", "\\uD800", "\\uD83D\\u0041", "\\U00110000", "\\x4", "---\n", "...\n", "...\n~", "%TAG ! x\n", "%YAML 1.1\n", "[[[", "{{{",
        "}}", "]]", "<<: *a\n", "&a ", "*a ", "!<x> ", "!!! ", "!%zz ", "|2-\n", ">+9\n", "\"", "'", "# ", "\\\n",
    ];

    [Fact]
    public void Damaged_files_are_read_or_refused_at_a_place_in_them()
    {
        var random = new Random(20010203);
        var originals = Mini.Files.Values.Append("").ToArray();
        for (var run = 0; run < 20_000; run++)
        {
            var text = Damage(originals[random.Next(originals.Length)], random);
            var file = YamlReader.Read(new DataFile("file.yaml", text));
            Assert.True(!file.IsBroken || file.Diagnostics.Count > 0, text);
            Assert.All(file.Diagnostics, d => AssertInside(d.Location.Span, text));
            AssertInside(file.Root, text);
        }
    }

    [Fact]
    public void Damaged_files_go_through_every_stage()
    {
        var random = new Random(20010204);
        for (var run = 0; run < 300; run++)
        {
            var files = Mini.Files.ToDictionary();
            var path = files.Keys.ElementAt(random.Next(files.Count));
            files[path] = Damage(files[path], random);
            var compilation = DataCompiler.Compile(files.Select(f => new DataFile(f.Key, f.Value)));
            Assert.NotEmpty(DataCompiler.Emit(compilation.Dataset));
            Assert.All(compilation.Diagnostics, d => Assert.NotEmpty(d.Message));
        }
    }

    private static string Damage(string original, Random random)
    {
        var text = new StringBuilder(original);
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(3))
            {
                case 0:
                    text.Insert(at, Letters[random.Next(Letters.Length)]);
                    break;
                case 1:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
                    break;
            }
        }

        return text.ToString();
    }

    private static void AssertInside(YamlNode node, string text)
    {
        AssertInside(node.Span, text);
        foreach (var inner in node is YamlMap map ? map.Entries.SelectMany(e => new[] { e.Key, e.Value }) : node is YamlList list ? list.Items : [])
            AssertInside(inner, text);
    }

    private static void AssertInside(SourceSpan span, string text)
    {
        Assert.True(span.StartOffset >= 0 && span.StartOffset <= span.EndOffset && span.EndOffset <= text.Length, text);
        Assert.True(Place(text, span.StartOffset) == (span.StartLine, span.StartColumn) && Place(text, span.EndOffset) == (span.EndLine, span.EndColumn), text);
    }

    private static (int Line, int Column) Place(string text, int offset)
    {
        var before = text[..offset];
        // The line feed of a pair belongs to the line that it ends.
        var ends = before.Count(c => c == '\n') + before.Where((c, i) => c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')).Count();
        var start = offset;
        while (start > 0 && !(text[start - 1] == '\n' || (text[start - 1] == '\r' && (start == text.Length || text[start] != '\n'))))
            start--;
        return (ends + 1, offset - start + 1);
    }
}
