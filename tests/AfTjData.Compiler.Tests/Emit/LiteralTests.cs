using System.Text;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Tests.Emit;

/// <summary>No text of the data can break out of a literal or a comment.</summary>
public class LiteralTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("", "\"\"")]
    [InlineData("say \"tea\"", "\"say \\\"tea\\\"\"")]
    [InlineData("back\\slash", "\"back\\\\slash\"")]
    [InlineData("one\ntwo", "\"one\\u000atwo\"")]
    [InlineData("line\u2028separator", "\"line\\u2028separator\"")]
    [InlineData("next\u0085line", "\"next\\u0085line\"")]
    [InlineData("*/ {0} $", "\"*/ {0} $\"")]
    [InlineData("чай", "\"чай\"")]
    [InlineData("🫖", "\"\\ud83e\\uded6\"")]
    public void A_string_literal_escapes_what_would_end_it_or_its_line(string text, string literal) => Assert.Equal(literal, Literals.Text(text));

    [Theory]
    [InlineData("", "\"\"u8")]
    [InlineData("abc", "\"\"\"abc\"\"\"u8")]
    [InlineData("a\\b", "\"\"\"a\\b\"\"\"u8")]
    [InlineData("a\"b", "\"\"\"a\"b\"\"\"u8")]
    [InlineData("a\"\"\"b", "\"\"\"\"a\"\"\"b\"\"\"\"u8")]
    [InlineData("\"ab", "\"\"\"\n\"ab\n\"\"\"u8")]
    [InlineData("ab\"", "\"\"\"\nab\"\n\"\"\"u8")]
    [InlineData("a\nb", "\"\"\"\na\nb\n\"\"\"u8")]
    [InlineData("a\n", "\"\"\"\na\n\n\"\"\"u8")]
    [InlineData("  a\n b\n", "\"\"\"\n  a\n b\n\n\"\"\"u8")]
    [InlineData("*/ </summary> {0}", "\"\"\"*/ </summary> {0}\"\"\"u8")]
    public void A_byte_literal_is_a_raw_one_with_more_quotes_than_any_run_in_it(string text, string literal) =>
        Assert.Equal(literal, Utf8(text));

    [Fact]
    public void A_long_text_loses_no_character_where_it_is_taken_in_pieces()
    {
        // Characters of one to four bytes, so that pieces of a power of two end inside of one.
        var text = string.Concat(Enumerable.Repeat("a\u0447\u20ac\U0001fad6", 20_000));
        Assert.Equal($"\"\"\"{text}\"\"\"u8", Utf8(text));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("</summary> & <b>", "&lt;/summary&gt; &amp; &lt;b&gt;")]
    [InlineData("]]>", "]]&gt;")]
    [InlineData("*/ \"\"\" \\", "*/ \"\"\" \\")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("one\r\n\ttwo", "one two")]
    [InlineData("one \n two", "one  two")]
    [InlineData("one\u2028two\u2029three\u0085four", "one two three four")]
    [InlineData("\ncode();", "code();")]
    [InlineData("bell\u0007", "bell ")]
    public void A_documentation_comment_stays_one_line_of_text(string text, string escaped) => Assert.Equal(escaped, DocComment.Escape(text));

    private static string Utf8(string text)
    {
        var code = new StringBuilder();
        Literals.AppendUtf8(code, new EquatableArray<byte>(Encoding.UTF8.GetBytes(text)));
        return code.ToString();
    }
}
