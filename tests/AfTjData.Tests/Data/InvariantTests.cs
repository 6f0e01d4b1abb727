namespace AfTjData.Tests.Data;

/// <summary>What holds of every record, whatever the texts say.</summary>
public sealed class InvariantTests
{
    [Fact]
    public void Every_record_has_evidence_unless_it_is_a_topic_a_row_of_a_code_table_or_a_cited_source() => Assert.All(
        Dataset.Records.Where(r => r is not (Topic or CameoCode or Source { Type: SourceKind.Cited })),
        r => Assert.NotEmpty(r.Evidence));

    [Fact]
    public void Every_place_in_a_source_is_a_sentence_of_its_text() =>
        Assert.All(Places(), place => Assert.True(LockedSentences.Of(place).Count > 0, place.ToString()));

    [Fact]
    public void Every_sentence_of_every_source_is_used_or_waived()
    {
        var covered = Places().SelectMany(p => LockedSentences.Of(p), (p, s) => (p.Source.Id, s.Paragraph, s.Sentence)).ToHashSet();

        Assert.Equal(Texts.All.Select(t => t.Id).Order(StringComparer.Ordinal), LockedSentences.BySource.Keys.Order(StringComparer.Ordinal));
        Assert.All(LockedSentences.BySource.SelectMany(s => s.Value, (s, place) => (s.Key, place.Paragraph, place.Sentence)), s => Assert.Contains(s, covered));
    }

    [Fact]
    public void No_waived_sentence_is_evidence_of_anything()
    {
        var used = Dataset.Records.SelectMany(r => r.Evidence).Select(e => e.At).SelectMany(p => LockedSentences.Of(p), (p, s) => (p.Source.Id, s)).ToHashSet();
        var waived = Sources.All.SelectMany(s => s.Waived).Select(w => w.At).SelectMany(p => LockedSentences.Of(p), (p, s) => (p.Source.Id, s));

        Assert.DoesNotContain(waived, used.Contains);
    }

    [Fact]
    public void Every_enum_value_has_a_name() =>
        Assert.All(Values<Enum>(), member => Assert.True(Enum.IsDefined(member.GetType(), member), $"{member.GetType().Name} {member}"));

    [Fact]
    public void Every_quantity_parses_to_itself() => Assert.All(Values<Quantity>(), q => Assert.Equal(q, Quantity.Parse(q.Text)));

    [Fact]
    public void Every_date_parses_to_itself() => Assert.All(
        Values<EdtfDate>(),
        date =>
        {
            Assert.False(date.IsEmpty);
            Assert.Equal(date, EdtfDate.Parse(date.Text));
        });

    [Fact]
    public void Every_text_says_something_and_has_no_blanks_at_its_ends() => Assert.All(
        Values<string>(),
        text =>
        {
            Assert.NotEqual("", text);
            Assert.Equal(text.Trim(), text);
        });

    [Fact]
    public void Every_caption_is_one_line() => Assert.All(
        Dataset.Records,
        r =>
        {
            Assert.NotEqual("", r.Caption);
            Assert.Equal(-1, r.Caption.AsSpan().IndexOfAny('\n', '\r'));
        });

    [Fact]
    public void No_two_records_of_a_kind_have_the_same_caption() =>
        Assert.Empty(Dataset.Records.GroupBy(r => (r.Kind, r.Caption)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void What_a_piece_of_evidence_is_for_is_a_filled_field_of_its_record() => Assert.All(
        Dataset.Records,
        record =>
        {
            var filled = FilledFields.Of(record).Select(f => f.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            Assert.All(record.Evidence.SelectMany(e => e.For), field => Assert.Contains(field.Replace("-", "", StringComparison.Ordinal), filled));
        });

    [Fact]
    public void Every_person_is_found_by_every_name()
    {
        foreach (var person in Actors.ByType(ActorType.Person))
        {
            Assert.All(person.Names, name => Assert.Contains(person, Actors.FindAll(name.Text)));
            Assert.Same(person, Actors.Find(person.Names.Single(n => n.Type == NameType.Primary).Text));
        }
    }

    [Fact]
    public void Every_spelling_that_is_not_the_curators_own_stands_in_a_text() => Assert.All(
        Values<Name>(),
        name => Assert.True(name.Type == NameType.Primary || name.At.Count > 0, name.Text));

    [Fact]
    public void A_name_gives_one_place_for_each_text() =>
        Assert.All(Values<Name>(), name => Assert.Equal(name.At.Select(a => a.Source.Id).Distinct(), name.At.Select(a => a.Source.Id)));

    [Fact]
    public void Every_dispute_has_two_sides_that_differ() => Assert.All(
        Disputes.All,
        d =>
        {
            Assert.True(d.Sides.Count > 1, d.Id);
            Assert.Equal(d.Sides.Count, d.Sides.Select(s => (s.Record, s.Field)).Distinct().Count());
        });

    [Fact]
    public void The_field_in_dispute_holds_something_on_each_side() => Assert.All(
        Disputes.All.SelectMany(d => d.Sides).Where(s => s.Field is not null),
        side => Assert.True(Says(side.Record.Value, side.Field!.Replace("-", "", StringComparison.Ordinal)), $"{side.Record} {side.Field}"));

    [Fact]
    public void What_did_not_occur_is_told_of_a_stretch_of_time() => Assert.All(
        Events.ByStatus(Status.DidNotOccur),
        e => Assert.True(e.Aggregate || e.When.Text.StartsWith("../", StringComparison.Ordinal), e.Id));

    [Fact]
    public void Only_what_is_still_to_come_lies_after_all_that_tell_it() => Assert.All(
        Events.All.Where(e => e.Status is not (Status.Planned or Status.Proposed or Status.Forecast or Status.Possible)),
        e => Assert.False(Texts.LiesAfterItsTexts(e), e.Id));

    [Fact]
    public void No_event_is_a_part_of_itself_or_follows_itself()
    {
        Assert.All(Events.All, e => AssertNoCycle(e, x => x.PartOf is { } whole ? [whole.Value] : []));
        Assert.All(Events.All, e => AssertNoCycle(e, x => x.Follows));
        Assert.All(Events.All, e => AssertNoCycle(e, x => x.AccountOf is { } first ? [first.Value] : []));
    }

    [Fact]
    public void No_event_is_over_before_one_that_it_follows_begins() => Assert.All(
        Events.All.SelectMany(e => e.Follows, (later, earlier) => (later, earlier)),
        pair => Assert.False(pair.later.When.Latest < pair.earlier.When.Earliest, $"{pair.later.Id} {pair.earlier.Id}"));

    [Fact]
    public void No_place_lies_in_itself() => Assert.All(AfTjData.Places.All, p => AssertNoCycle(p, x => x.Within));

    [Fact]
    public void No_body_is_a_branch_of_itself() => Assert.All(Actors.All, a => AssertNoCycle(a, x => x.Parent is { } parent ? [parent.Value] : []));

    [Fact]
    public void No_topic_is_broader_than_itself() => Assert.All(Topics.All, t => AssertNoCycle(t, x => x.Broader));

    [Fact]
    public void Every_tenure_is_of_an_office_of_the_dataset() => Assert.All(
        Tenures.All,
        t =>
        {
            Assert.True(Offices.All.Contains(t.Office.Id));
            Assert.Contains(t, t.Office.Value.Tenures);
            Assert.Contains(t, t.Holder.Value.Tenures);
        });

    [Fact]
    public void Every_superlative_has_a_scope() => Assert.All(Claims.ByType(ClaimType.Superlative), c => Assert.NotNull(c.Scope));

    [Fact]
    public void Whoever_is_quoted_is_quoted_and_not_asserted() => Assert.All(
        Dataset.Records.SelectMany(r => r.Evidence, (r, e) => (r.Id, Evidence: e)).Where(x => x.Evidence.Via.Count > 0),
        x => Assert.True(x.Evidence.Hedge != Hedge.Asserted, $"{x.Id} {x.Evidence.At}"));

    [Fact]
    public void A_nationality_is_a_state_and_an_ethnicity_a_people()
    {
        var parties = Values<Party>().ToArray();

        Assert.All(parties.Where(p => p.Nationality is not null), p => Assert.Equal(ActorType.State, p.Nationality!.Value.Value.Type));
        Assert.All(parties.Where(p => p.Ethnicity is not null), p => Assert.Equal(ActorType.People, p.Ethnicity!.Value.Value.Type));
    }

    // A field for yes or no says something either way.
    private static bool Says(IRecord record, string field) =>
        FilledFields.Of(record).Any(f => string.Equals(f.Name, field, StringComparison.OrdinalIgnoreCase)) ||
        record.GetType().GetProperties().Any(p => p.PropertyType == typeof(bool) && string.Equals(p.Name, field, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Locator> Places() => Values<Locator>();

    /// <summary>Every value or struct of a type in any record, at whatever depth.</summary>
    private static IEnumerable<T> Values<T>() => Dataset.Records.SelectMany(FilledFields.Everything).OfType<T>();

    private static void AssertNoCycle<T>(T start, Func<T, IEnumerable<T>> next)
        where T : class, IRecord
    {
        var seen = new HashSet<string>();
        var open = new Queue<T>(next(start));
        while (open.TryDequeue(out var record))
        {
            Assert.NotEqual(start.Id, record.Id);
            if (seen.Add(record.Id))
            {
                foreach (var following in next(record))
                    open.Enqueue(following);
            }
        }
    }
}
