using System.Text;
using AfTjData.Curation.Corpus;
using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Corpus;

public sealed class TextCutTests
{
    [Fact]
    public void A_sentence_has_the_number_of_the_paragraph_it_starts_in()
    {
        Numbered(FerryText.Whole).ShouldBe(
        [
            ("1.1", FerryText.First),
            ("2.1", FerryText.Second),
            ("2.2", FerryText.Third),
            ("2.3", FerryText.RunOn),
            ("3.1", FerryText.Fifth),
            ("4.1", FerryText.Last),
        ]);
    }

    [Theory]
    [InlineData("The boats\nleft. They returned.", "1.1 The boats\nleft.|2.1 They returned.")]
    [InlineData("The boats\r\n\r\nleft early.", "1.1 The boats\r\n\r\nleft early.")]
    [InlineData("The boats\nleft for\nhome.\nAll did.", "1.1 The boats\nleft for\nhome.|4.1 All did.")]
    [InlineData("The boats sailed to\nLune.", "1.1 The boats sailed to\nLune.")]
    [InlineData("They asked Dr.\nMarn.", "1.1 They asked Dr.\nMarn.")]
    [InlineData("The boats were\nby Lune.", "1.1 The boats were\nby Lune.")]
    public void A_sentence_can_run_over_line_breaks(string text, string expected) => Lines(text).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("Boats of Lune\nThey left.", "1.1 Boats of Lune|2.1 They left.")]
    [InlineData("The boats left.\nand returned.", "1.1 The boats left.|2.1 and returned.")]
    [InlineData("They said “left.”\nand returned.", "1.1 They said “left.”|2.1 and returned.")]
    [InlineData("The Boats of Lune\n\nwritten by Ilse Marn", "1.1 The Boats of Lune|2.1 written by Ilse Marn")]
    [InlineData("They met in the U.S.\nThey left.", "1.1 They met in the U.S.|2.1 They left.")]
    [InlineData(" \t\n\u00A0\nThey left.\n\n\n", "1.1 They left.")]
    public void A_line_ends_its_sentence_otherwise(string text, string expected) => Lines(text).ShouldBe(expected.Split('|'));

    [Fact]
    public void Offsets_count_the_bytes_of_the_file()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFFÄgir 😀 spoke. “No”, he said.\r\n");
        var sentences = TextCut.ByRules(CorpusText.FromBytes("t.txt", bytes)).Sentences;

        sentences.Select(s => Encoding.UTF8.GetString(bytes[s.From..s.To])).ShouldBe(["Ägir 😀 spoke.", "“No”, he said."]);
        (sentences[0].From, sentences[0].To).ShouldBe((3, 20));
    }

    [Fact]
    public void Nothing_of_a_text_is_left_out()
    {
        var cut = TextCut.ByRules(CorpusText.FromBytes("t.txt", Encoding.UTF8.GetBytes(FerryText.Whole)));

        var all = string.Concat(cut.Sentences.Select(s => cut.Text.Between(s.From, s.To)));
        Bare(all).ShouldBe(Bare(FerryText.Whole));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Lines(string text) => Numbered(text).Select(s => $"{s.Number} {s.Text}");

    private static List<(string Number, string Text)> Numbered(string text)
    {
        var corpus = CorpusText.FromBytes("text.txt", Encoding.UTF8.GetBytes(text));
        return [.. TextCut.ByRules(corpus).Sentences.Select(s => (s.Number.ToString(), corpus.Between(s.From, s.To)!))];
    }
}
