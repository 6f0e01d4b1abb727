namespace AfTjData.Tool.Tests.Engines;

/// <summary>One of the README's ten questions, as an engine is asked it.</summary>
/// <param name="Number">Its number there.</param>
/// <param name="Answer">The answer: by the README's expression, so by the library alone.</param>
/// <param name="OfTables">SQL over the tables of the relational exports; the same for SQLite, PostgreSQL and DuckDB.</param>
/// <param name="OfRecords">SQL over records as JSON has them, in a table <c>records</c>.</param>
internal sealed record Question(int Number, IReadOnlyList<string> Answer, string OfTables, string OfRecords)
{
    /// <summary>Those that are asked: about dates, about a sum, and about who says so.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        new(
            2,
            [.. Events.All.Occurred().Where(e => e.When.Within("2021-09").IsYes).OrderBy(e => e.When).Select(e => $"{e.When} {e.Title}")],
            """
            SELECT "when" || ' ' || title AS answer
            FROM events
            WHERE status IN ('occurred', 'ongoing') AND when_earliest >= '2021-09-01' AND when_latest <= '2021-09-30'
            ORDER BY when_earliest, id
            """,
            """
            SELECT "when" || ' ' || title AS answer
            FROM records
            WHERE kind = 'event' AND status IN ('occurred', 'ongoing') AND regexp_full_match("when", '2021-09(-[0-9]{2})?')
            ORDER BY "when", id
            """),
        new(
            4,
            [.. new[] { Figures.For(Measure.AnnualPower, Projects.Casa1000).Where(f => f.Id.Contains("-for-")).Select(f => f.Quantity).Sum() }.Select(q => $"{q}")],
            """
            SELECT CAST(CAST(sum(quantity_least) AS integer) AS text) || ' ' || quantity_unit AS answer
            FROM figures
            JOIN figure_about ON figure_about.figure_id = figures.id
            WHERE measure = 'annual-power' AND about_kind = 'project' AND about_id = 'casa-1000' AND figures.id LIKE '%-for-%'
            GROUP BY quantity_unit
            """,
            """
            SELECT CAST(sum(CAST(split_part(quantity, ' ', 1) AS INTEGER)) AS VARCHAR) || ' ' || split_part(quantity, ' ', 2) AS answer
            FROM records
            WHERE kind = 'figure' AND measure = 'annual-power' AND list_contains(about, 'project/casa-1000') AND contains(id, '-for-')
            GROUP BY split_part(quantity, ' ', 2)
            """),
        new(
            6,
            [.. Relations.All["tajikistan-hosts-nrf"].Evidence.Select(e => $"{e.Hedge.ToKey()}, {e.At}")],
            """
            SELECT hedge || ', ' || "at" AS answer
            FROM evidence
            WHERE record_kind = 'relation' AND record_id = 'tajikistan-hosts-nrf'
            ORDER BY position
            """,
            """
            SELECT e.hedge || ', ' || e."at" AS answer
            FROM (
                SELECT unnest(evidence) AS e, generate_subscripts(evidence, 1) AS position
                FROM records
                WHERE kind = 'relation' AND id = 'tajikistan-hosts-nrf'
            )
            ORDER BY position
            """),
    ];

    /// <summary>Fails unless an engine's answers to all questions are the library's.</summary>
    /// <param name="answers">What it answered, question by question.</param>
    public static void AllAnswered(IEnumerable<IEnumerable<string>> answers)
    {
        string[] got = [.. All.Zip(answers, (q, a) => $"{q.Number}\n{string.Join('\n', a)}")];
        Assert.Equal([.. All.Select(q => $"{q.Number}\n{string.Join('\n', q.Answer)}")], got);
        Assert.All(All, q => Assert.NotEmpty(q.Answer));
    }
}
