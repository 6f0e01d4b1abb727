using System.Text;
using AfTjData.Shared;
using Xunit;

namespace AfTjData.Tests.Values;

/// <summary>Spellings that are one name, and names that stay apart.</summary>
public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Rahmon", "rahmon")]
    [InlineData("RAHMON", "rahmon")]
    [InlineData("Ra\u1e25mon", "rahmon")]
    [InlineData("Rah\u0323mon", "rahmon")]
    [InlineData("Rahm\u014dn", "rahmon")]
    [InlineData("Khal\u012bmov", "khalimov")]
    [InlineData("KHALIMOV", "khalimov")]
    [InlineData("Istanbul", "istanbul")]
    [InlineData("\u0130stanbul", "istanbul")]
    [InlineData("Diyarbak\u0131r", "diyarbakir")]
    [InlineData("\u00c6r\u00f8 Stra\u00dfe", "aero strasse")]
    [InlineData("\u0141\u00f3d\u017a", "lodz")]
    [InlineData("\u0110or\u0111e", "dorde")]
    public void Latin_letters_lose_case_and_marks(string text, string folded) => Assert.Equal(folded, NameFolding.Fold(text));

    [Theory]
    [InlineData('\u0481')]
    [InlineData('\u0482')]
    [InlineData('\u0483')]
    [InlineData('\u0489')]
    public void Signs_among_the_Cyrillic_letters_have_no_small_form(char sign) => Assert.Equal($"{sign}", NameFolding.Fold($"{sign}"));

    [Theory]
    [InlineData("G'ani")]
    [InlineData("G\u2019ani")]
    [InlineData("G\u2018ani")]
    [InlineData("G\u02bcani")]
    [InlineData("G\u02bbani")]
    [InlineData("G`ani")]
    [InlineData("G\u00b4ani")]
    [InlineData("G\u02bfani")]
    [InlineData("G\u02beani")]
    [InlineData("G\uff07ani")]
    public void Apostrophes_of_every_kind_are_dropped(string text) => Assert.Equal("gani", NameFolding.Fold(text));

    [Theory]
    [InlineData("Sherkhan-Bandar")]
    [InlineData("Sherkhan Bandar")]
    [InlineData("Sherkhan\u2013Bandar")]
    [InlineData("Sherkhan\u2011bandar")]
    [InlineData("  Sherkhan \t Bandar\n")]
    [InlineData("Sherkhan\u00a0Bandar")]
    [InlineData("Sherkhan/Bandar")]
    [InlineData("Sherkhan, Bandar.")]
    [InlineData("(Sherkhan) \u201cBandar\u201d")]
    public void Punctuation_and_white_space_break_words(string text) => Assert.Equal("sherkhan bandar", NameFolding.Fold(text));

    [Theory]
    [InlineData("\u0420\u0410\u04b2\u041c\u041e\u041d", "\u0440\u0430\u04b3\u043c\u043e\u043d")]
    [InlineData("\u042d\u043c\u043e\u043c\u0430\u043b\u04e3", "\u044d\u043c\u043e\u043c\u0430\u043b\u0438")]
    [InlineData("\u0401\u0436", "\u0435\u0436")]
    [InlineData("\u0419", "\u0438")]
    [InlineData("\u0418\u0306", "\u0438")]
    [InlineData("\u0391\u03b8\u03ae\u03bd\u03b1\u03c2", "\u03b1\u03b8\u03b7\u03bd\u03b1\u03c3")]
    public void Cyrillic_and_Greek_lose_case_and_marks(string text, string folded) => Assert.Equal(folded, NameFolding.Fold(text));

    [Theory]
    [InlineData("\u0637\u0627\u0644\u0628\u0627\u0646")]
    [InlineData("\u963f\u5bcc\u6c57")]
    [InlineData("\ud83c\udf0d")]
    [InlineData("\ud83c")]
    public void Other_scripts_pass_through(string text) => Assert.Equal(text, NameFolding.Fold(text));

    [Fact]
    public void What_cannot_be_seen_is_dropped() => Assert.Equal("kabul", NameFolding.Fold("\ufeffKa\u00adb\u200dul\u200e"));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("'\u0301")]
    public void Nothing_is_left_of_what_is_no_word(string text)
    {
        Assert.Equal("", NameFolding.Fold(text));
        Assert.Equal("", NameFolding.Key(text));
    }

    [Fact]
    public void The_key_does_not_look_at_word_order()
    {
        Assert.Equal("emomali rahmon", NameFolding.Key("Emomali Rahmon"));
        Assert.Equal("emomali rahmon", NameFolding.Key("RAHMON, Emomali"));
        Assert.Equal("bandar sherkhan", NameFolding.Key("Sherkhan-Bandar"));
        Assert.Equal("a a b", NameFolding.Key("a b a"));
        Assert.Equal("rahmon", NameFolding.Key("Rahmon"));
    }

    [Theory]
    [InlineData("Dr. Gaurav Saini", "gaurav saini")]
    [InlineData("Prof. Dr. Gaurav Saini", "gaurav saini")]
    [InlineData("Saini, Dr. Gaurav", "gaurav saini")]
    [InlineData("Gaurav Saini, Dr.", "gaurav saini")]
    [InlineData("Mrs Saini", "saini")]
    [InlineData("Ms. Saini", "saini")]
    [InlineData("Sir Saini", "saini")]
    [InlineData("Colonel Khalimov", "khalimov")]
    [InlineData("COL. KHALIMOV", "khalimov")]
    [InlineData("Major General Khalimov", "khalimov")]
    [InlineData("Lt.-Gen. Khalimov", "khalimov")]
    [InlineData("Maulvi Abdul Kabir", "abdul kabir")]
    [InlineData("Mawlawi Abdul Kabir", "abdul kabir")]
    [InlineData("Mullah Abdul Kabir", "abdul kabir")]
    [InlineData("President Rahmon", "rahmon")]
    [InlineData("Former President Rahmon", "rahmon")]
    [InlineData("Acting-Deputy Prime Minister Kabir", "kabir")]
    [InlineData("PM Sharif", "sharif")]
    public void The_key_has_no_titles(string text, string key) => Assert.Equal(key, NameFolding.Key(text));

    [Theory]
    [InlineData("President", "president")]
    [InlineData("Prime Minister", "minister prime")]
    [InlineData("Mr. President", "mr president")]
    [InlineData("President, Dr.", "dr president")]
    public void A_title_stays_where_nothing_would_be_left(string text, string key) => Assert.Equal(key, NameFolding.Key(text));

    [Theory]
    [InlineData("Tajik president", "president tajik")]
    [InlineData("President of Tajikistan", "of president tajikistan")]
    [InlineData("Tajikistan, President of", "of president tajikistan")]
    [InlineData("Prime Minister for Political Affairs", "affairs for minister political prime")]
    [InlineData("Foreign ministry", "foreign ministry")]
    [InlineData("First Bank", "bank first")]
    [InlineData("Amir Khan Muttaqi", "amir khan muttaqi")]
    [InlineData("Ahmad Shah Massoud", "ahmad massoud shah")]
    [InlineData("Generals Khalimov", "generals khalimov")]
    public void A_word_that_addresses_nobody_stays(string text, string key) => Assert.Equal(key, NameFolding.Key(text));

    [Fact]
    public void Names_that_differ_in_letters_stay_apart()
    {
        Assert.NotEqual(NameFolding.Key("Rahmon"), NameFolding.Key("Rakhmon"));
        Assert.NotEqual(NameFolding.Key("Sherkhan"), NameFolding.Key("Sher Khan"));
    }

    [Fact]
    public void Every_letter_with_tables_folds_as_its_decomposition_does()
    {
        for (var c = '\u00c0'; c < '\u1f00'; c++)
        {
            if (c is >= '\u0250' and < '\u0300' or >= '\u0370' and < '\u0386' or >= '\u03cf' and < '\u0400' or >= '\u0530' and < '\u1e00')
                continue;
            var letter = c.ToString();
            Assert.Equal(NameFolding.Fold(letter.Normalize(NormalizationForm.FormD)), NameFolding.Fold(letter));
        }
    }

    [Fact]
    public void Capital_and_small_letters_fold_alike()
    {
        for (var c = '\0'; c < '\u0530'; c++)
        {
            // The framework has small letters for U+0370 to U+0385 and from U+03CF that are outside the tables: archaic Greek and Coptic.
            var small = char.ToLowerInvariant(c);
            if (c is < '\u0370' or (>= '\u0386' and < '\u03cf') or >= '\u0400' && small < '\u0530')
                Assert.Equal(NameFolding.Fold(small.ToString()), NameFolding.Fold(c.ToString()));
        }
    }

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
    {
        for (var c = '\0'; c < '\uffff'; c++)
        {
            var once = NameFolding.Fold("x" + c + "y");
            Assert.Equal(once, NameFolding.Fold(once));
        }
    }
}
