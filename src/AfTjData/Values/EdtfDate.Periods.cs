namespace AfTjData;

// A date as well as it is known against a stretch of the calendar, every day of which is meant.
public readonly partial struct EdtfDate
{
    /// <summary>Whether this was over before a period began.</summary>
    /// <param name="period">The EDTF text of a period, such as <c>2025</c> or <c>2021-08/2021-12</c>.</param>
    /// <returns>Yes or no where that follows from what is known of this; maybe where the days that are possible allow both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or names no known days; the message says why.</exception>
    /// <remarks>
    /// <para>
    /// The text names a stretch of the calendar and means all of its days: <c>2025</c> is from 1 January to 31 December, <c>199X</c>
    /// ten whole years, <c>2021-08/2021-12</c> from 1 August to 31 December, <c>../1991</c> all days up to the end of 1991.
    /// That is what sets this apart from <see cref="IsBefore(EdtfDate)"/>, for which <c>2025</c> is the date of something that happened some time that year.
    /// How this date is read is said there.
    /// </para>
    /// <para>
    /// What does not name known days is refused: a set, an unspecified day or month, a time, an unknown end, an approximate or
    /// uncertain date.
    /// </para>
    /// </remarks>
    /// <example><code>var before = Events.All.Count(e => e.When.IsBefore("2021-08-15").IsYes);</code></example>
    public Ternary IsBefore(string period) => DateComparison.IsBefore(Stretches.Of(this), Period.Read(period));

    /// <summary>Whether this began after a period was over.</summary>
    /// <param name="period">The EDTF text of a period, such as <c>2025</c> or <c>2021-08/2021-12</c>.</param>
    /// <returns>Yes or no where that follows from what is known of this; maybe where the days that are possible allow both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or names no known days; the message says why.</exception>
    /// <remarks>
    /// How this and the period are read: see <see cref="IsBefore(string)"/>.
    /// </remarks>
    /// <example><code>var since = Events.All.Count(e => e.When.IsAfter("2021").IsYes);</code></example>
    public Ternary IsAfter(string period) => DateComparison.IsBefore(Period.Read(period), Stretches.Of(this));

    /// <summary>Whether this and a period have a day in common.</summary>
    /// <param name="period">The EDTF text of a period, such as <c>2025</c> or <c>2021-08/2021-12</c>.</param>
    /// <returns>Yes or no where that follows from what is known of this; maybe where the days that are possible allow both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or names no known days; the message says why.</exception>
    /// <remarks>
    /// How this and the period are read: see <see cref="IsBefore(string)"/>.
    /// </remarks>
    /// <example><code>var thaw = Events.All.Where(e => e.When.Overlaps("2025").IsYes).OrderBy(e => e.When.Earliest);</code></example>
    public Ternary Overlaps(string period) => DateComparison.Overlaps(Stretches.Of(this), Period.Read(period));

    /// <summary>Whether all days of this lie in a period.</summary>
    /// <param name="period">The EDTF text of a period, such as <c>2025</c> or <c>2021-08/2021-12</c>.</param>
    /// <returns>Yes or no where that follows from what is known of this; maybe where the days that are possible allow both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or names no known days; the message says why.</exception>
    /// <remarks>
    /// How this and the period are read: see <see cref="IsBefore(string)"/>.
    /// </remarks>
    /// <example><code>var autumn = Events.All.Where(e => e.When.Within("2021-08/2021-12").IsYes);</code></example>
    public Ternary Within(string period) => DateComparison.Within(Stretches.Of(this), Period.Read(period));

    /// <summary>Whether all days of a period are days of this.</summary>
    /// <param name="period">The EDTF text of a period, such as <c>2025</c> or <c>2021-08/2021-12</c>.</param>
    /// <returns>Yes or no where that follows from what is known of this; maybe where the days that are possible allow both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or names no known days; the message says why.</exception>
    /// <remarks>
    /// How this and the period are read: see <see cref="IsBefore(string)"/>.
    /// </remarks>
    /// <example><code>var answer = EdtfDate.Parse("2021-08/2024-07").Contains("2022");   // yes</code></example>
    public Ternary Contains(string period) => DateComparison.Within(Period.Read(period), Stretches.Of(this));

    /// <summary>Whether this has exactly the days of a period.</summary>
    /// <param name="period">The EDTF text of a period, such as <c>2025</c> or <c>2021-08/2021-12</c>.</param>
    /// <returns>Yes or no where that follows from what is known of this; maybe where the days that are possible allow both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or names no known days; the message says why.</exception>
    /// <remarks>
    /// How this and the period are read: see <see cref="IsBefore(string)"/>.
    /// </remarks>
    /// <example><code>var answer = EdtfDate.Parse("2021-08-15").SameAs("2021-08-15");   // yes</code></example>
    public Ternary SameAs(string period) => DateComparison.SameAs(Stretches.Of(this), Period.Read(period));

    /// <summary>All Allen relations that this can have to a period.</summary>
    /// <param name="period">The EDTF text of a period, such as <c>2025</c> or <c>2021-08/2021-12</c>.</param>
    /// <returns>A set with at least one relation; exactly one where what is known leaves no choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or names no known days; the message says why.</exception>
    /// <remarks>
    /// How this and the period are read: see <see cref="IsBefore(string)"/>.
    /// </remarks>
    /// <example><code>var relations = EdtfDate.Parse("2021-08-15").RelationsTo("2021-08");   // During</code></example>
    public AllenRelation RelationsTo(string period) => DateComparison.Relations(Stretches.Of(this), Period.Read(period));

    /// <summary>How many days it is from this to a period.</summary>
    /// <param name="period">The EDTF text of a period, such as <c>2025</c> or <c>2021-08/2021-12</c>.</param>
    /// <returns>The least and the most it can be, counted as in <see cref="DaysTo(EdtfDate)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF or names no known days; the message says why.</exception>
    /// <remarks>
    /// How this and the period are read: see <see cref="IsBefore(string)"/>.
    /// </remarks>
    /// <example><code>var days = EdtfDate.Parse("2021-08-15").DaysTo("2021-09");   // 17 days</code></example>
    public DayRange DaysTo(string period) => DateComparison.Days(Stretches.Of(this), Period.Read(period));
}
