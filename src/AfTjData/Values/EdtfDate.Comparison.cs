namespace AfTjData;

// A date against a date, each as well as it is known.
public readonly partial struct EdtfDate
{
    /// <summary>Whether what has this date was over before what has the other began.</summary>
    /// <param name="other">The date of something else.</param>
    /// <returns>Yes or no where that follows from what is known; maybe where the days that are possible allow both.</returns>
    /// <remarks>
    /// <para>
    /// All comparisons of two dates read both in one way: as the first and last day of something that is known only so far.
    /// </para>
    /// <list type="bullet">
    /// <item><c>2025-11</c>, <c>2025</c>, <c>199X</c>: some day or days in it, perhaps all of them.</item>
    /// <item><c>2025-11-13</c>, <c>2025-11-XX</c>, and each one of <c>[..2025-11-13]</c>: one day; comparisons go by whole
    /// days, so a time does not count.</item>
    /// <item><c>2021-08/2024</c>: from some day of the start to some day of the end. An end that is open or unknown may be any day.</item>
    /// <item><c>[1996..2001]</c>: in one of these, and only what holds of each is firm.</item>
    /// <item><c>{1960,1961-12}</c>: in each of these; see each method for what it asks of them.</item>
    /// <item>A part marked <c>~</c>, <c>?</c> or <c>%</c> bounds nothing, since EDTF gives it no width and none is made up here: <c>2022~</c> can
    /// be any day, <c>2004-?06</c> any of its year. <see cref="Earliest"/> and <see cref="Latest"/> still tell the digits.</item>
    /// <item>Of the default value everything is maybe.</item>
    /// </list>
    /// <para>
    /// Two equal dates need not be the same days, so of <c>2025-10</c> and <c>2025-10</c> even <see cref="SameAs(EdtfDate)"/> is maybe.
    /// The overloads that take a text ask something else: how this lies to a stretch of the calendar of which every day is meant.
    /// </para>
    /// <para>Of a date that is each of several, all have to be earlier. The answer is that of
    /// <see cref="IsAfter(EdtfDate)"/> with the two swapped.</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// var answer = Events.WafaDushanbeVisit.When.IsBefore(Events.KunduzVisit202511.When);   // maybe: 2025-10, [..2025-11-13]
    /// var firm = EdtfDate.Parse("2021-07").IsBefore(EdtfDate.Parse("2021-08"));              // yes
    /// </code>
    /// </example>
    public Ternary IsBefore(EdtfDate other) => DateComparison.IsBefore(Stretches.Of(this), Stretches.Of(other));

    /// <summary>Whether what has this date began after what has the other was over.</summary>
    /// <param name="other">The date of something else.</param>
    /// <returns>Yes or no where that follows from what is known; maybe where the days that are possible allow both.</returns>
    /// <remarks>How dates are read: see <see cref="IsBefore(EdtfDate)"/>, whose answer this is with the two swapped.</remarks>
    /// <example><code>var answer = EdtfDate.Parse("2022").IsAfter(EdtfDate.Parse("2021-08/2021-12"));   // yes</code></example>
    public Ternary IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>Whether the two have a day in common.</summary>
    /// <param name="other">The date of something else.</param>
    /// <returns>Yes or no where that follows from what is known; maybe where the days that are possible allow both.</returns>
    /// <remarks>
    /// How dates are read: see <see cref="IsBefore(EdtfDate)"/>. Of a date that is each of several, any one is enough. The
    /// answer is the same with the two swapped.
    /// </remarks>
    /// <example>
    /// <code>
    /// var firm = EdtfDate.Parse("2021-07/2021-09").Overlaps(EdtfDate.Parse("2021-08"));   // yes
    /// var open = EdtfDate.Parse("2021-08").Overlaps(EdtfDate.Parse("2021-08-15"));        // maybe: on other days, perhaps
    /// </code>
    /// </example>
    public Ternary Overlaps(EdtfDate other) => DateComparison.Overlaps(Stretches.Of(this), Stretches.Of(other));

    /// <summary>Whether all days of this are days of the other too.</summary>
    /// <param name="other">The date of something else.</param>
    /// <returns>Yes or no where that follows from what is known; maybe where the days that are possible allow both.</returns>
    /// <remarks>
    /// How dates are read: see <see cref="IsBefore(EdtfDate)"/>. The two may start together or end together. Of a date that is
    /// each of several, every one has to lie within the other, or within one of the other's.
    /// </remarks>
    /// <example><code>var answer = EdtfDate.Parse("2021-08-15").Within(EdtfDate.Parse("2021-07/2021-12"));   // yes</code></example>
    public Ternary Within(EdtfDate other) => DateComparison.Within(Stretches.Of(this), Stretches.Of(other));

    /// <summary>Whether all days of the other are days of this too.</summary>
    /// <param name="other">The date of something else.</param>
    /// <returns>Yes or no where that follows from what is known; maybe where the days that are possible allow both.</returns>
    /// <remarks>The answer of <see cref="Within(EdtfDate)"/> with the two swapped.</remarks>
    /// <example><code>var answer = EdtfDate.Parse("2021-07/2021-12").Contains(EdtfDate.Parse("2021-08-15"));   // yes</code></example>
    public Ternary Contains(EdtfDate other) => other.Within(this);

    /// <summary>Whether the two have the same days.</summary>
    /// <param name="other">The date of something else.</param>
    /// <returns>Yes or no where that follows from what is known; maybe where the days that are possible allow both.</returns>
    /// <remarks>
    /// How dates are read: see <see cref="IsBefore(EdtfDate)"/>. This is not <see cref="Equals(EdtfDate)"/>, which asks whether two dates
    /// are written the same: two happenings of <c>2025-10</c> may have different days. Of dates that are each of several, each
    /// needs one of the other that is the same.
    /// </remarks>
    /// <example><code>var answer = EdtfDate.Parse("2021-08-15").SameAs(EdtfDate.Parse("2021-08"));   // maybe</code></example>
    public Ternary SameAs(EdtfDate other) => DateComparison.SameAs(Stretches.Of(this), Stretches.Of(other));

    /// <summary>All Allen relations that this can have to another date.</summary>
    /// <param name="other">The date of something else.</param>
    /// <returns>A set with at least one relation; exactly one where what is known leaves no choice.</returns>
    /// <remarks>
    /// How dates are read: see <see cref="IsBefore(EdtfDate)"/>. The set is exact: each relation in it is possible, no other is. A date that
    /// is each of several counts as the stretch from its first day to its last. With the two swapped it is the converse set.
    /// </remarks>
    /// <example><code>var relations = EdtfDate.Parse("2021-08-15").RelationsTo(EdtfDate.Parse("2021-08-16/.."));   // Meets</code></example>
    public AllenRelation RelationsTo(EdtfDate other) => DateComparison.Relations(Stretches.Of(this), Stretches.Of(other));

    /// <summary>How many days it is from this to another date.</summary>
    /// <param name="other">The date of something else.</param>
    /// <returns>
    /// The least and the most it can be. It counts from the last day of the earlier to the first day of the later: 1 from a
    /// day to the next, 0 where the two share a day, negative where this is the later.
    /// </returns>
    /// <remarks>
    /// How dates are read: see <see cref="IsBefore(EdtfDate)"/>. A date that is each of several counts as the stretch from its
    /// first day to its last. With the two swapped it is the range with the sign turned.
    /// </remarks>
    /// <example><code>var days = EdtfDate.Parse("2025-10").DaysTo(EdtfDate.Parse("2025-11-15"));   // 15 to 45 days</code></example>
    public DayRange DaysTo(EdtfDate other) => DateComparison.Days(Stretches.Of(this), Stretches.Of(other));
}
