namespace AfTjData.Shared;

/// <summary>The words of the quantity grammar, and what to say to a word that is none of them.</summary>
internal static class QuantityWords
{
    /// <summary>The word between the two numbers of a span.</summary>
    public const string And = "and";

    // In the order of the enums' numbers, which begin with 1; a bound without a word has an empty one.
    private static readonly string[] Bounds = ["", "about", "at-least", "at-most", "more-than", "less-than", "between"];

    private static readonly string[] Sizes =
        ["few", "several", "dozens", "scores", "hundreds", "thousands", "tens-of-thousands", "hundreds-of-thousands", "millions"];

    /// <summary>The word for a bound; empty for an exact number and for a size word.</summary>
    public static string Of(QuantityBoundKind bound) => bound == QuantityBoundKind.SizeWord ? "" : Bounds[(int)bound - 1];

    /// <summary>The word for a size.</summary>
    public static string Of(SizeWordKind size) => Sizes[(int)size - 1];

    /// <summary>The bound that a word stands for, or null.</summary>
    public static QuantityBoundKind? ToBound(string word)
    {
        var index = word.Length == 0 ? -1 : Array.IndexOf(Bounds, word);
        return index < 0 ? null : (QuantityBoundKind)(index + 1);
    }

    /// <summary>The size that a word stands for, or null.</summary>
    public static SizeWordKind? ToSize(string word)
    {
        var index = Array.IndexOf(Sizes, word);
        return index < 0 ? null : (SizeWordKind)(index + 1);
    }

    /// <summary>What to write instead of a word that the grammar does not have.</summary>
    public static string Remedy(string word)
    {
        var usual = word switch
        {
            "around" or "approximately" or "circa" or "ca" or "ca." or "roughly" or "nearly" or "almost" or "some" => "about",
            "over" or "above" or "more" => "more-than",
            "under" or "below" or "less" or "fewer" => "less-than",
            "least" or "minimum" => "at-least",
            "most" or "maximum" or "up-to" or "up" => "at-most",
            "at" => "at-least or at-most",
            "from" => "between",
            _ => null,
        };
        if (word is "exactly" or "exact")
            return "a number alone is exact";
        usual ??= NearWord.Find(word, Bounds.Concat(Sizes).Where(w => w.Length > 0));
        if (usual is not null)
            return "write " + usual;
        return Units.TryParse(word, out _, out _, out _)
            ? "a unit comes after its number"
            : "write a number, a bound (about, at-least, at-most, more-than, less-than, between) or a size word (such as dozens)";
    }
}
