using AfTjData.Curation.Corpus;

namespace AfTjData.Curation.Tests.Corpus;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. Nobody minded.", "It rained.|Nobody minded.")]
    [InlineData("Did it rain? It did! And how… Well.", "Did it rain?|It did!|And how…|Well.")]
    [InlineData("What?! Nothing... Really.", "What?!|Nothing...|Really.")]
    [InlineData("He said “it rained.” Nobody minded.", "He said “it rained.”|Nobody minded.")]
    [InlineData("She called it \"wet\". Nobody minded.", "She called it \"wet\".|Nobody minded.")]
    [InlineData("It rained (all day.) Nobody minded.", "It rained (all day.)|Nobody minded.")]
    [InlineData("It rained (a bit). “Quite,” she said.", "It rained (a bit).|“Quite,” she said.")]
    [InlineData("It rained. (Nobody minded.) It went on.", "It rained.|(Nobody minded.)|It went on.")]
    [InlineData("It rained. [Picture] shows it.", "It rained.|[Picture] shows it.")]
    [InlineData("It rained. 40 boats stayed in.", "It rained.|40 boats stayed in.")]
    [InlineData("It rained.  \u00A0Nobody minded.\u00A0", "It rained.|Nobody minded.")]
    [InlineData("It rained. Élan was lost.", "It rained.|Élan was lost.")]
    [InlineData("باران بارید. کسی نگفت.", "باران بارید.|کسی نگفت.")]
    public void Cuts_behind_terminal_punctuation(string text, string expected) => Cut(text).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("It rained. and nobody minded.")]
    [InlineData("The levy is 1.5 boats on lune.example or Lune.Example alone.")]
    [InlineData("It rained.Nobody minded.")]
    [InlineData("It rained / Picture. / Date: Monday.")]
    [InlineData("Dr. Marn and Mrs. Odo met Prof. Ume at St. Odo.")]
    [InlineData("J. R. Marn met A.B. Odo.")]
    [InlineData("The U.S. Navy and the U.N. Secretariat agreed.")]
    [InlineData("Boats, nets, etc. Marn vs. Odo, e.g. Lune, i.e. Home.")]
    [InlineData("It is No. 4 in Vol. 2, of Sept. 9.")]
    [InlineData("2. The second point.")]
    public void Does_not_cut_inside(string text) => Cut(text).ShouldBe([text]);

    [Theory]
    [InlineData("She said No. The boats left.", "She said No.|The boats left.")]
    [InlineData("It was so in 1912. The boats left.", "It was so in 1912.|The boats left.")]
    [InlineData("Lune lies on Mar. The boats left.", "Lune lies on Mar.|The boats left.")]
    public void An_abbreviation_of_numbers_needs_a_number(string text, string expected) => Cut(text).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void No_culture_has_a_say(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var expected = Cut(Support.FerryText.Whole);
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            Cut(Support.FerryText.Whole).ShouldBe(expected);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static List<string> Cut(string text)
    {
        var corpus = CorpusText.FromBytes("text.txt", System.Text.Encoding.UTF8.GetBytes(text));
        return [.. TextCut.ByRules(corpus).Sentences.Select(s => corpus.Between(s.From, s.To)!)];
    }
}
