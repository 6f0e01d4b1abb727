using AfTjData.Generators.Tests.Support;
using static AfTjData.Generators.Tests.Support.MiniatureLibrary;

namespace AfTjData.Generators.Tests;

/// <summary>What Miniature/ says in YAML is what the compiled library says in C#.</summary>
public sealed class ReadBackTests
{
    private static readonly dynamic Cup = Get("Specimens.Cup");
    private static readonly dynamic Saucer = Get("Specimens.Saucer");

    [Fact]
    public void Single_values_come_back_as_written()
    {
        Assert.Equal("cup", (string)Cup.Id);
        Assert.Equal("specimen", (string)Cup.Kind);
        Assert.Equal("The cup", (string)Cup.Title);
        Assert.Equal("The cup", (string)Cup.Caption);
        Assert.Equal("First line,\nsecond line.\n\nFourth line.", (string)Cup.Description);
        Assert.Equal(-3, (int)Cup.Count);
        Assert.Equal(0.250m, (decimal)Cup.Weight);
        Assert.Equal("0.250", ((decimal)Cup.Weight).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.False((bool)Cup.Fragile);
        Assert.False((bool)Cup.Listed);
        Assert.Equal(new DateOnly(2018, 12, 31), (DateOnly)Cup.Acquired);
        Assert.Equal("2004-06~/2005", Text((object)Cup.When));
        Assert.Equal("about 12.5 cm", Text((object)Cup.Size));
        Assert.Equal("ledger#1.3-2.2", Text((object)Cup.LabelAt));
        Assert.Equal(Member("Colour", "DeepBlue"), (object)Cup.Colour);
        Assert.Equal(Member("Colour", "_1st"), (object)Cup.Lining);
        Assert.Equal("actor/keeper", Text((object)Cup.Keeper));
        Assert.Equal("shelf/top", Text((object)Cup.Neighbour));
        Assert.Equal("Do not touch", (string)Cup.Label.Text);
        Assert.Equal(Member("Colour", "New"), (object)Cup.Label.Colour);
        Assert.Equal("actor/keeper", Text((object)Cup.Label.Writer));
        Assert.Equal(new DateOnly(2019, 1, 1), (DateOnly)Cup.Label.On);
    }

    [Fact]
    public void Lists_come_back_in_their_order()
    {
        Assert.Equal(["one", "two", "three"], Items<string>((object)Cup.Words));
        Assert.Equal(["a\nb", "c"], Items<string>((object)Cup.Remarks));
        Assert.Equal([0, -1, 63, 64, 1000000], Items<int>((object)Cup.Counts));
        Assert.Equal([1m, -0.50m, 79228162514264337593543950335m], Items<decimal>((object)Cup.Weights));
        Assert.Equal([true, false, true], Items<bool>((object)Cup.Knocks));
        Assert.Equal([DateOnly.MinValue, new DateOnly(2018, 2, 28), DateOnly.MaxValue], Items<DateOnly>((object)Cup.Visits));
        Assert.Equal(["199X", "2001-21", "../2010"], Texts((object)Cup.Moments));
        Assert.Equal(["dozens {chip}", "between 2 and 3 GW", "5 USD/kW.h", "-4"], Texts((object)Cup.Sizes));
        Assert.Equal(["ledger#1.1", "ledger#1.1-3"], Texts((object)Cup.Quotes));
        Assert.Equal(["Red", "Red", "New"], Texts((object)Cup.Colours));
        Assert.Equal(["2nd-keeper", "keeper"], Ids((object)Cup.Keepers));
        Assert.Equal(["specimen/saucer", "actor/class", "shelf/top"], Texts((object)Cup.Mentions.References));
        Assert.Equal(["Old", "Older"], ((IEnumerable<dynamic>)Cup.Labels).Select(l => (string)l.Text));
        Assert.Equal([Member("Colour", "Red"), Member("Colour", "DeepBlue")], ((IEnumerable<dynamic>)Cup.Labels).Select(l => (object)l.Colour));
        Assert.Equal("more-than 140 {person}", Text((object)Item(Cup.Donors, 0).Count));
        Assert.Equal(Member("PartyRole", "Leader"), (object)Item(Cup.Donors, 0).Role);
        Assert.Equal("townspeople", (string)Item(Cup.Donors, 1).As);
    }

    [Fact]
    public void What_is_absent_is_null_empty_or_the_default()
    {
        foreach (var absent in new object?[]
        {
            Saucer.Description, Saucer.Count, Saucer.Weight, Saucer.Fragile, Saucer.Acquired, Saucer.When, Saucer.Size, Saucer.LabelAt,
            Saucer.Keeper, Saucer.Neighbour, Saucer.Label, Item(Cup.Donors, 1).Actor,
        })
            Assert.Null(absent);
        foreach (var empty in new object[]
        {
            Saucer.Words, Saucer.Remarks, Saucer.Counts, Saucer.Weights, Saucer.Knocks, Saucer.Visits, Saucer.Moments, Saucer.Sizes,
            Saucer.Quotes, Saucer.Colours, Saucer.Keepers, Saucer.Mentions, Saucer.Labels, Saucer.Donors,
        })
            Assert.Empty((System.Collections.IEnumerable)empty);
        Assert.True((bool)Saucer.Listed);
        Assert.Equal(Member("Colour", "New"), (object)Saucer.Lining);
    }

    [Fact]
    public void A_record_made_by_hand_has_the_same_defaults()
    {
        dynamic made = Activator.CreateInstance(Type("Specimen"))!;
        Assert.True((bool)made.Listed);
        Assert.Equal(Member("Colour", "New"), (object)made.Lining);
        Assert.Empty((System.Collections.IEnumerable)made.Words);
        Assert.Null((object?)made.Keeper);
    }

    [Fact]
    public void Evidence_says_where_how_firmly_and_whether_it_denies()
    {
        Assert.Equal(["ledger#1.1", "ledger#2.1-2"], ((IEnumerable<dynamic>)Cup.Evidence).Select(e => (string)e.At.ToString()));
        Assert.Equal("The ledger", (string)Item(Cup.Evidence, 1).Source.Title);
        Assert.Equal((2, 1), ((int)Item(Cup.Evidence, 1).Paragraph, (int)Item(Cup.Evidence, 1).Sentence));
        Assert.Equal(Member("Hedge", "Alleged"), (object)Item(Cup.Evidence, 1).Hedge);
        Assert.Equal(Member("Polarity", "Denies"), (object)Item(Cup.Evidence, 1).Polarity);
        Assert.Equal(Member("Polarity", "Affirms"), (object)Item(Cup.Evidence, 0).Polarity);
        Assert.Equal(["count", "weight"], Items<string>((object)Item(Cup.Evidence, 1).For));
        Assert.Equal(["source/leaflet", "actor/class"], Texts((object)Item(Get("Actors.Keeper").Evidence, 0).Via.References));
        Assert.Equal("specimen/cup: The cup [asserted, alleged denial]", Text((object)Cup));
    }

    [Fact]
    public void A_kind_without_evidence_is_a_record_all_the_same()
    {
        dynamic top = Get("Shelves.All")["top"];
        var evidence = Type("IRecord").GetProperty("Evidence")!.GetValue((object)top);
        Assert.Empty((System.Collections.IEnumerable)evidence!);
        Assert.Null(Type("Shelves").GetProperty("Top"));
    }

    [Fact]
    public void Cycles_of_references_are_walked_record_by_record()
    {
        Assert.Same((object)Cup, (object)Cup.Next.Value.Next.Value.Next.Value);
        Assert.Same((object)Get("Specimens.Spoon"), (object)Get("Specimens.Spoon").Neighbour.Value);
        Assert.Equal(["spoon"], Ids((object)Cup.Previous));
    }

    [Fact]
    public void Reverse_lookups_list_who_points_here()
    {
        Assert.Equal(["2nd-keeper", "keeper"], Ids((object)Get("Actors.Class").Units));
        Assert.Equal(["cup"], Ids((object)Get("Actors.Keeper").Kept));
        Assert.Equal(["cup"], Ids((object)Get("Actors._2ndKeeper").OnceKept));
        Assert.Equal(["cup"], Ids((object)Get("Actors.Class").Gifts));
        Assert.Equal(["cup"], Ids((object)Get("Sources.Ledger").Labelled));
        Assert.Equal(["cup"], Ids((object)Get("Sources.Ledger").QuotedFor));
        Assert.Empty(Ids((object)Get("Actors.Class").Kept));
    }

    [Fact]
    public void Reverse_lookups_over_several_kinds_say_which_kind()
    {
        Assert.Equal(["shelf/event", "shelf/top"], Texts((object)Cup.MentionedBy.References));
        Assert.Equal(["specimen/cup"], Texts((object)Get("Actors.Class").MentionedBy.References));
        Assert.Equal(["shelf/top"], Texts((object)Get("Actors.Keeper").MentionedBy.References));
        Assert.Equal(["actor/keeper"], Texts((object)Get("Sources.Leaflet").Attributions.References));
    }

    [Fact]
    public void An_enum_index_has_a_row_for_every_member_and_none_for_other_numbers()
    {
        Assert.Equal(["saucer", "spoon"], Ids((object)Call("Specimens.ByColour", Member("Colour", "Red"))!));
        Assert.Equal(["cup"], Ids((object)Call("Specimens.ByColour", Member("Colour", "DeepBlue"))!));
        Assert.Empty(Ids((object)Call("Specimens.ByColour", Member("Colour", "_1st"))!));
        Assert.Empty(Ids((object)Call("Specimens.ByColour", Enum.ToObject(Type("Colour"), 4000))!));
        Assert.Empty(Ids((object)Call("Specimens.ByColour", Enum.ToObject(Type("Colour"), -1))!));
        // The default counts as a value: all thirteen but the cup, which says otherwise.
        Assert.Equal(12, Ids((object)Call("Specimens.ByLining", Member("Colour", "New"))!).Length);
    }

    [Fact]
    public void Names_are_found_by_any_spelling_and_not_where_two_bear_one()
    {
        Assert.Equal("keeper", (string)Call("Actors.Find", "hokum quli")!.Id);
        Assert.Equal("class", (string)Call("Actors.Find", "класс")!.Id);
        Assert.Null((object?)Call("Actors.Find", "TK"));
        Assert.Equal(["2nd-keeper", "keeper"], Ids((object)Call("Actors.FindAll", "tk")!));
        Assert.Null((object?)Call("Actors.Find", "nobody"));
        Assert.Empty(Ids((object)Call("Actors.FindAll", "")!));
    }

    [Fact]
    public void Ids_that_are_keywords_or_begin_with_a_digit_have_members()
    {
        Assert.Equal("namespace", (string)Get("Specimens.Namespace").Id);
        Assert.Equal("3-legs", (string)Get("Specimens._3Legs").Id);
        Assert.Equal("specimen", (string)Get("Specimens.Specimen").Id);
        Assert.Equal("specimen-table", (string)Get("Specimens.SpecimenTable").Id);
        Assert.Equal("system", (string)Get("Specimens.System").Id);
        Assert.Equal("class", (string)Get("Actors.Class").Id);
        Assert.Equal("event", (string)Get("Shelves.All")["event"].Id);
    }

    [Fact]
    public void Hostile_texts_come_back_as_written()
    {
        var quotes = Get("Specimens.Quotes");
        Assert.Equal("\"\"\"\"\"\" \" \\\" \\\\ \\n", (string)quotes.Title);
        Assert.Equal("\"\n\"\"\"\n\"\"\"\"\"u8;\n\" */ </summary>", (string)quotes.Description);
        Assert.Equal(["\"", "\"\"", "\"\"\"", "'", "\\", "{", "}", "{0}", "{{}}", "$\"", "@\""], Items<string>((object)quotes.Words));
        Assert.Equal("*/ </summary> ]]> <![CDATA[ &amp; &lt; <see cref=\"x\"/> /// //", (string)Get("Specimens.Markup").Title);
        Assert.Equal("</remarks> */", (string)Item(Get("Specimens.Markup").Evidence, 0).Note);
        Assert.Equal("Душанбе کندز 東京 é 🫖 𐍈 e\u0301", (string)Get("Specimens.Foreign").Title);
        Assert.Equal("🫖\n🫖🫖\n\u00A0x", (string)Get("Specimens.Foreign").Description);
        Assert.Equal("~\"", (string)Get("Specimens.Foreign").Label.Text);
        Assert.Equal("a\nb\nc", (string)Get("Specimens.Breaks").Description);
        Assert.Equal("#if false\n#endregion\n#nullable disable\n}", (string)Get("Specimens.Directives").Description);
    }

    [Fact]
    public void Enums_keep_their_numbers_words_and_codes()
    {
        var colour = Type("Colour");
        Assert.Equal([1, 3, 7, 9], Enum.GetValues(colour).Cast<int>().Order());
        Assert.Equal("deep-blue", (string)Call("ColourExtensions.ToKey", Member("Colour", "DeepBlue"))!);
        Assert.Equal("R\"1", (string)Call("ColourExtensions.ToPaint", Member("Colour", "Red"))!);
        Assert.Null((string?)Call("ColourExtensions.ToChart", Member("Colour", "DeepBlue")));
        Assert.Equal("orange", (string)Call("ColourExtensions.Inverse", Member("Colour", "DeepBlue"))!);
        Assert.True((bool)Call("ColourExtensions.IsSymmetric", Member("Colour", "New"))!);
    }

    [Fact]
    public void The_dataset_says_what_the_header_says()
    {
        Assert.Equal("The miniature \"dataset\" \\ {0}", (string)Get("Dataset.Title"));
        Assert.Equal("1.2.3", (string)Get("Dataset.Version"));
        Assert.Equal(4, (int)Get("Dataset.SchemaVersion"));
        Assert.Equal(new DateOnly(2020, 2, 29), (DateOnly)Get("Dataset.Date"));
        Assert.Equal(new DateOnly(2019, 5, 31), (DateOnly)Get("Dataset.NewestSource"));
        Assert.Matches("^[0-9a-f]{64}$", (string)Get("Dataset.ContentHash"));
        // 3 actors, 2 shelves, 2 sources, 13 specimens, in the order of the kinds' names.
        var kinds = ((IEnumerable<dynamic>)Get("Dataset.Records")).Select(r => (string)r.Kind).ToArray();
        Assert.Equal(20, kinds.Length);
        Assert.Equal(["actor", "shelf", "source", "specimen"], kinds.Distinct());
    }

    private static string Text(object value) => value.ToString()!;

    private static string[] Texts(object list) => [.. ((System.Collections.IEnumerable)list).Cast<object>().Select(Text)];

    private static dynamic Item(object list, int index) => ((System.Collections.IEnumerable)list).Cast<object>().ElementAt(index);

    private static T[] Items<T>(object list) => [.. ((System.Collections.IEnumerable)list).Cast<T>()];

    private static string[] Ids(object list) => [.. (IEnumerable<string>)((dynamic)list).Ids];
}
