namespace AfTjData.Shared;

/// <summary>What single letters fold to: small, and without the marks of the Latin, Greek and Cyrillic scripts.</summary>
/// <remarks>
/// Our own table, so that the answer never depends on culture, ICU or the framework's Unicode version. It agrees with the
/// canonical decompositions of Unicode, so that a letter folds alike whether its mark is part of it or follows it; letters
/// with a stroke or without a decomposition (đ, ł, ø, ı) fold to what they look like, ligatures to their letters.
/// </remarks>
internal static class NameFoldingLetters
{
    // What folds to several letters, and what is no letter.
    private const char Several = '*';

    private const int LatinStart = 0x00C0;
    private const int LatinAdditionalStart = 0x1E00;

    // U+00C0 to U+024F, sixteen a row: the rest of Latin-1, Latin Extended-A, Latin Extended-B.
    private const string Latin =
        "aaaaaa*ceeeeiiii" +
        "dnooooo*ouuuuy**" +
        "aaaaaa*ceeeeiiii" +
        "dnooooo*ouuuuy*y" +
        "aaaaaaccccccccdd" +
        "ddeeeeeeeeeegggg" +
        "gggghhhhiiiiiiii" +
        "ii**jjkkklllllll" +
        "lllnnnnnn*nnoooo" +
        "oo**rrrrrrssssss" +
        "ssttttttuuuuuuuu" +
        "uuuuwwyyyzzzzzzs" +
        "bɓbbƅƅɔccɖɗddƍǝə" +
        "ɛffɠɣƕɩɨkkƚƛɯɲƞɵ" +
        "ooƣƣppʀƨƨʃƪƫttʈu" +
        "uʊʋyyzzʒƹƹƺƻƽƽƾƿ" +
        "ǀǁǂǃ*********aai" +
        "ioouuuuuuuuuuǝaa" +
        "aa**ggggkkooooʒʒ" +
        "j***ggƕƿnnaa**oo" +
        "aaaaeeeeiiiioooo" +
        "rrrruuuussttȝȝhh" +
        "ƞȡȣȣzzaaeeoooooo" +
        "ooyyȴȵȶjȸȹⱥȼȼƚⱦȿ" +
        "ɀɂɂbʉʌɇɇɉɉɋɋɍɍɏɏ";

    // U+1E00 to U+1EFF, sixteen a row: Latin Extended Additional, where ḥ, ṭ and ẓ of transliterations are.
    private const string LatinAdditional =
        "aabbbbbbccdddddd" +
        "ddddeeeeeeeeeeff" +
        "gghhhhhhhhhhiiii" +
        "kkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooo" +
        "oooopppprrrrrrrr" +
        "sssssssssstttttt" +
        "ttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyy" +
        "zzzzzzhtwyasss*ẟ" +
        "aaaaaaaaaaaaaaaa" +
        "aaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooo" +
        "oooooooooooooooo" +
        "oooouuuuuuuuuuuu" +
        "uuyyyyyyyyỻỻvvyy";

    /// <summary>What a letter folds to; null where that is more than one letter (see <see cref="ToSeveral"/>).</summary>
    /// <remarks>A character of a script that has no table here folds to itself.</remarks>
    public static char? ToOne(char c)
    {
        if (c < LatinStart)
            return c is >= 'A' and <= 'Z' ? (char)(c + 32) : c;
        if (c < LatinStart + Latin.Length)
            return FromTable(Latin[c - LatinStart]);
        if (c is >= '\u0370' and <= '\u03ff')
            return Greek(c);
        if (c is >= '\u0400' and <= '\u052f')
            return CyrillicBase(CyrillicLower(c));
        if (c >= LatinAdditionalStart && c < LatinAdditionalStart + LatinAdditional.Length)
            return FromTable(LatinAdditional[c - LatinAdditionalStart]);
        return c;
    }

    /// <summary>The letters that a ligature or a letter of several sounds folds to; empty for a sign that is no letter.</summary>
    public static string ToSeveral(char c) => c switch
    {
        'Æ' or 'æ' or 'Ǣ' or 'ǣ' or 'Ǽ' or 'ǽ' => "ae",
        'Œ' or 'œ' => "oe",
        'Þ' or 'þ' => "th",
        'ß' or 'ẞ' => "ss",
        'Ĳ' or 'ĳ' => "ij",
        'ŉ' => "n",
        'Ǆ' or 'ǅ' or 'ǆ' or 'Ǳ' or 'ǲ' or 'ǳ' => "dz",
        'Ǉ' or 'ǈ' or 'ǉ' => "lj",
        'Ǌ' or 'ǋ' or 'ǌ' => "nj",
        _ => "",
    };

    private static char? FromTable(char folded) => folded == Several ? null : folded;

    private static char Greek(char c) => c switch
    {
        'Ά' or 'ά' => 'α',
        'Έ' or 'έ' => 'ε',
        'Ή' or 'ή' => 'η',
        'Ί' or 'ί' or 'Ϊ' or 'ϊ' or 'ΐ' => 'ι',
        'Ό' or 'ό' => 'ο',
        'Ύ' or 'ύ' or 'Ϋ' or 'ϋ' or 'ΰ' => 'υ',
        'Ώ' or 'ώ' => 'ω',
        'ς' => 'σ',
        // No letter stands at U+03A2, where the capital of the final sigma would be.
        >= 'Α' and <= 'Ω' and not '\u03a2' => (char)(c + 32),
        _ => c,
    };

    // In the extensions capital and small letter alternate, the capital on the even code point but for one stretch.
    private static char CyrillicLower(char c) => (int)c switch
    {
        <= 0x040F => (char)(c + 80),
        <= 0x042F => (char)(c + 32),
        >= 0x0482 and <= 0x0489 => c,
        0x04C0 => '\u04cf',
        >= 0x04C1 and <= 0x04CE => (c & 1) == 1 ? (char)(c + 1) : c,
        >= 0x0460 and not 0x04CF => (c & 1) == 0 ? (char)(c + 1) : c,
        _ => c,
    };

    private static char CyrillicBase(char c) => c switch
    {
        'ӑ' or 'ӓ' => 'а',
        'ѓ' => 'г',
        'ѐ' or 'ё' or 'ӗ' => 'е',
        'ӂ' or 'ӝ' => 'ж',
        'ӟ' => 'з',
        'й' or 'ѝ' or 'ӣ' or 'ӥ' => 'и',
        'ї' => 'і',
        'ќ' => 'к',
        'ӧ' => 'о',
        'ў' or 'ӯ' or 'ӱ' or 'ӳ' => 'у',
        'ӵ' => 'ч',
        'ӹ' => 'ы',
        'ӭ' => 'э',
        'ѷ' => 'ѵ',
        'ӛ' => 'ә',
        'ӫ' => 'ө',
        _ => c,
    };
}
