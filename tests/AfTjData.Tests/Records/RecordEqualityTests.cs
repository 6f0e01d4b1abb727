namespace AfTjData.Tests.Records;

public sealed class RecordEqualityTests
{
    /// <summary>The topic of the data, written again by hand from data/topics.yaml.</summary>
    private static Topic DiplomaticRelations => new()
    {
        Id = "diplomatic-relations",
        Title = "Diplomatic relations",
        ScopeNote = "Establishing, keeping or breaking off formal relations.",
        Broader = [Topics.Diplomacy],
        PloverContext = Topics.All["diplomatic-relations"].PloverContext,
    };

    /// <summary>The same for data/relations/, with lists, structs, references and a date.</summary>
    private static Relation IskpPresent => new()
    {
        Id = "iskp-present-in-afghanistan",
        Label = "ISKP is based in Afghanistan",
        Subject = new Party { Actor = Actors.Iskp },
        Type = RelationType.PresentIn,
        Places = [Places.Afghanistan],
        Status = Status.Ongoing,
        AsOf = EdtfDate.Parse("2025-01"),
        Topics = [Topics.Militancy],
        Evidence =
        [
            new Evidence { At = new Locator(Sources.CaspianPost202501, 30, 1), Hedge = Hedge.Asserted },
        ],
    };

    [Fact]
    public void A_record_made_by_hand_equals_the_decoded_one()
    {
        Assert.Equal(Topics.DiplomaticRelations, DiplomaticRelations);
        Assert.Equal(Topics.DiplomaticRelations.GetHashCode(), DiplomaticRelations.GetHashCode());
        Assert.Equal(Relations.All["iskp-present-in-afghanistan"], IskpPresent);
        Assert.Equal(Relations.All["iskp-present-in-afghanistan"].GetHashCode(), IskpPresent.GetHashCode());
    }

    [Fact]
    public void Any_differing_field_makes_a_different_record()
    {
        var original = IskpPresent;

        Assert.NotEqual(original, original with { Id = "other" });
        Assert.NotEqual(original, original with { Status = Status.Planned });
        Assert.NotEqual(original, original with { AsOf = null });
        Assert.NotEqual(original, original with { Places = [] });
        Assert.NotEqual(original, original with { Places = [Places.Tajikistan] });
        Assert.NotEqual(original, original with { Subject = new Party { Actor = Actors.Taliban } });
        Assert.NotEqual(original, original with { Evidence = [] });
        Assert.NotEqual(original, original with { Evidence = [original.Evidence[0] with { Hedge = Hedge.Alleged }] });
    }

    [Fact]
    public void A_copy_without_changes_is_equal() => Assert.Equal(IskpPresent, IskpPresent with { });

    [Fact]
    public void A_list_handed_in_is_copied()
    {
        var evidence = new List<Evidence>(IskpPresent.Evidence);
        var record = IskpPresent with { Evidence = evidence };
        evidence.Clear();

        Assert.Single(record.Evidence);
        Assert.Equal(IskpPresent, record);
    }

    [Fact]
    public void A_list_cannot_be_changed_through_a_cast()
    {
        Assert.False(Events.KunduzVisit202511.Evidence is IList<Evidence>);
        Assert.False(Events.KunduzVisit202511.Evidence is Evidence[]);
    }

    [Fact]
    public void Null_for_a_list_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => IskpPresent with { Evidence = null! });

    [Fact]
    public void The_text_of_a_record_shows_kind_id_caption_and_hedges() => Assert.Equal(
        "event/yatimov-secret-visit-to-afghanistan: Tajikistan's security chief Saimumin Yatimov is reported to have visited Afghanistan in secret [occurred; reported, asserted]",
        Events.YatimovSecretVisitToAfghanistan.ToString());

    [Fact]
    public void Every_record_has_a_text_of_one_line() =>
        Assert.All(Dataset.Records, r => Assert.DoesNotContain('\n', r.ToString()!));

    [Fact]
    public void The_lists_of_records_that_point_here_go_by_id()
    {
        var byHand = Places.Kunduz with { Label = "Another label" };

        Assert.Equal(Places.Kunduz.Events, byHand.Events);
        Assert.NotEmpty(byHand.Events);
        Assert.Empty((byHand with { Id = "nowhere" }).Events);
    }
}
